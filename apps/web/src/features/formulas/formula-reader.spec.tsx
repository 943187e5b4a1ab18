import { screen, within } from '@testing-library/react';
import { renderPage } from '../../../testing/render-page';
import { FormulaReader } from './formula-reader';
import { FIRST_FORMULA } from './formula-texts';

const read = (name: string, language: 'en' | 'ar') => renderPage(<FormulaReader name={name} />, language);

describe('the pages of the rule', () => {
  it('begin with the one that leads to the others', async () => {
    const { say } = await read(FIRST_FORMULA, 'en');
    expect(await screen.findByRole('heading', { level: 1, name: say('formulas.title') })).toBeVisible();
    const article = await screen.findByRole('article');
    expect(within(article).getByRole('heading', { level: 2, name: /rule version 1/ })).toBeVisible();
    expect(within(article).getByRole('link', { name: 'Gates' })).toHaveAttribute('href', '/formulas/gates');
    expect(within(article).queryByRole('link', { name: 'test vectors' })).toBeNull();
    expect(screen.queryByText(say('formulas.inEnglish'))).toBeNull();
    expect(screen.queryByRole('link', { name: say('formulas.all') })).toBeNull();
  });

  it('say in another language that they are in English, and stand so for browsers and screen readers', async () => {
    const { say } = await read('threshold-tests', 'ar');
    const article = await screen.findByRole('article');
    expect(screen.getByText(say('formulas.inEnglish'))).toBeVisible();
    expect(article).toHaveAttribute('lang', 'en');
    expect(article).toHaveAttribute('dir', 'ltr');
    expect(within(article).getByRole('cell', { name: '(T − A) ÷ |T|' })).toBeVisible();
    expect(screen.getByRole('link', { name: say('formulas.all') })).toHaveAttribute('href', '/formulas');
  });

  it.each(['no-such-page', 'toString', '../../LICENSE'])('know none by the name %s', async (name) => {
    const { say } = await read(name, 'en');
    expect(await screen.findByText(say('formulas.none'))).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
  });
});
