import type { Language, Role } from '@resolute/domain';
import { inChromium } from '../support/in-chromium';
import { pageFaults } from '../support/page-faults';
import type { Visit } from '../support/visit';

const chromium = inChromium();

/** Years before those of the sample, each brought once. */
const YEARS: Partial<Record<Language, string>> = { en: '2017', ar: '2018' };

/** A yearly indicator of the contributor's unit, and the unit, by their codes. */
async function yearlyCodes({ page }: Visit): Promise<string> {
  return page.evaluate(async () => {
    const answer = async <T>(address: string) => (await (await fetch(address)).json()) as T;
    interface Cell {
      readonly indicator: { readonly code: string; readonly form: string };
      readonly part: { readonly unit: { readonly code: string } };
      readonly period: { readonly id: string };
    }
    const { grants } = await answer<{ grants: { unitId: string }[] }>('/api/v1/sessions/current');
    const address = `/api/v1/cells?from=2025-01-01&to=2025-12-31&unit=${grants[0]?.unitId}`;
    const { items } = await answer<{ items: Cell[] }>(address);
    const cell = items.find(({ period, indicator }) => period.id === '2025' && indicator.form === 'number');
    return `${cell?.indicator.code},${cell?.part.unit.code}`;
  });
}

describe.each<Language>(['en', 'ar'])('history, in %s,', (language) => {
  it('is brought by one person, verified by a second and accepted by a third', async () => {
    const enter = async (role: Role, address: string): Promise<Visit> => {
      const visit = await chromium.signedIn(role, { language });
      await visit.goTo(address);
      return visit;
    };
    /** Takes a step, and waits until it is said; what stands against it would be a complaint. */
    const take = async (visit: Visit, step: string): Promise<void> => {
      await visit.button(`exchange.${step}-ask`).click();
      await visit.page
        .getByRole('dialog')
        .getByRole('button', { name: visit.words.say(`exchange.${step}-action`) })
        .click();
      await visit.page
        .getByRole('main')
        .getByText(visit.words.like(`exchange.${step}-done`))
        .waitFor();
      expect(visit.complaints.take()).toEqual([]);
    };

    const author = await enter('contributor', '/exchange');
    const { page, words } = author;
    const csv = `indicator,unit,period,value\n${await yearlyCodes(author)},${YEARS[language]},61\n`;
    await page.getByRole('radio', { name: words.say('exchange.purpose-history') }).check();
    const file = { name: `history-${language}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: words.say('exchange.apply', { count: 1 }), exact: true }).click();
    await page.getByText(words.say('exchange.next-draft')).waitFor();
    await take(author, 'submit');
    const { pathname } = new URL(page.url());
    expect(await page.getByText(words.say('exchange.why-verifiers')).count()).toBeGreaterThan(0);
    expect(await pageFaults(author)).toEqual([]);

    await take(await enter('verifier', pathname), 'verify');
    const planner = await enter('planner', '/exchange');
    await planner.page.getByRole('link', { name: file.name }).click();
    await take(planner, 'accept');
    await planner.page.getByText(words.say('exchange.next-accepted')).waitFor();
    expect(await pageFaults(planner)).toEqual([]);
  });
});
