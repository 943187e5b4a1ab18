import { useForm } from '@mantine/form';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../testing/render-page';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { FoldedTranslation } from './folded-translation';
import { translationValues } from './translation-values';

let refuse: (language: string) => void;

function Stage({ words }: { readonly words: Record<string, string> }) {
  const form = useForm({ initialValues: { title: translationValues(words) } });
  refuse = (language) => form.setErrors({ [`title.${language}`]: 'Too long.' });
  return <FoldedTranslation name="sheet" form={form} path="title" legend="Title" />;
}

const fold = () => document.querySelector('details');

describe('the other languages of a text', () => {
  it('are unfolded while only they have words, and stay so when the last letter goes', async () => {
    await renderPage(<Stage words={{ fr: 'A' }} />);
    const french = await screen.findByLabelText(LANGUAGE_NAMES.fr);
    expect(fold()).toHaveAttribute('open');
    await userEvent.type(french, '{Backspace}');
    expect(french).toHaveValue('');
    expect(fold()).toHaveAttribute('open');
    expect(french).toHaveFocus();
  });

  it('unfold for what was refused, and stay so while it is mended', async () => {
    await renderPage(<Stage words={{ en: 'A' }} />);
    const french = await screen.findByLabelText(LANGUAGE_NAMES.fr);
    expect(fold()).not.toHaveAttribute('open');
    act(() => refuse('fr'));
    expect(fold()).toHaveAttribute('open');
    await userEvent.type(french, 'B');
    expect(screen.queryByText('Too long.')).toBeNull();
    expect(fold()).toHaveAttribute('open');
  });
});
