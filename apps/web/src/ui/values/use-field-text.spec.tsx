import { screen } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import { SignedInContext } from '../../api/signed-in';
import { useFieldText } from './use-field-text';

const DIMENSION = {
  id: 'd',
  code: 'region',
  title: { en: 'Region' },
  categories: [
    { id: 'afr', code: 'AFR', title: { en: 'Africa' } },
    { id: 'eur', code: 'EUR', title: { en: 'Europe', fr: 'Europe' } },
  ],
};

function Said({ field, content }: { readonly field: keyof ActualContent; readonly content: Partial<ActualContent> }) {
  const fieldText = useFieldText();
  return <p>{fieldText(field, { ...NO_CONTENT, ...content }, { steps: null, stages: null })}</p>;
}

it.each<[string, keyof ActualContent, Partial<ActualContent>, string]>([
  ['words in the reader’s language alone', 'narrative', { narrative: { en: 'Four' } }, 'Four'],
  ['words in another language', 'narrative', { narrative: { fr: 'Quatre' } }, 'Français: Quatre'],
  [
    'words in each language that they are in',
    'narrative',
    { narrative: { fr: 'Quatre', en: 'Four', es: '' } },
    'English: Four · Français: Quatre',
  ],
  ['no words', 'narrative', { narrative: { en: ' ' } }, '–'],
  [
    'each category by its name',
    'breakdown',
    {
      breakdown: [
        { breakdownId: 'b', categoryId: 'afr', value: '3' },
        { breakdownId: 'b', categoryId: 'eur', value: '5' },
      ],
    },
    'Africa: 3 · Europe: 5',
  ],
])('tells %s', async (_, field, content, text) => {
  fakeServer({ 'GET /api/v1/dimensions': { body: { items: [DIMENSION], next: null } } });
  await renderPage(
    <SignedInContext value={signedInAs('me', 'contributor')}>
      <Said field={field} content={content} />
    </SignedInContext>,
  );
  expect(await screen.findByText(text)).toBeInTheDocument();
});
