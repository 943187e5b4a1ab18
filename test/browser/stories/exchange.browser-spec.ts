import { readFileSync } from 'node:fs';
import type { Language } from '@resolute/domain';
import type { Locator } from 'playwright-core';
import { type FilledRow, filledWorkbook } from '../support/filled-workbook';
import { inChromium } from '../support/in-chromium';
import { pageFaults } from '../support/page-faults';
import { productPlace } from '../support/place';
import { sampleAccount } from '../support/sample-accounts';
import type { Visit } from '../support/visit';
import { createIndicator, OPEN_NOW } from './entry/sheets';

const chromium = inChromium();
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Cell {
  readonly indicator: { readonly code: string; readonly form: string };
  readonly part: { readonly unit: { readonly code: string } };
  readonly period: { readonly id: string };
  readonly window: { readonly kind: string };
  readonly current: { readonly state: string; readonly value: string } | null;
}

/** What the codes of this story's indicators begin with. */
const OWN = 'B-EXCHANGE';

/** The cells of this story, as the page's own fetch gets them. */
async function cellsOf({ page }: Visit): Promise<Cell[]> {
  const span = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[type=date]')].map(({ value }) => value),
  );
  const cells = await page.evaluate(async ([from, to]) => {
    const answer = async <T>(address: string) => (await (await fetch(address)).json()) as T;
    const { grants } = await answer<{ grants: { unitId: string }[] }>('/api/v1/sessions/current');
    const address = `/api/v1/cells?from=${from}&to=${to}&unit=${grants[0]?.unitId}`;
    return (await answer<{ items: Cell[] }>(address)).items;
  }, span);
  return cells.filter(({ indicator }) => indicator.code.startsWith(OWN));
}

const codesOf = ({ indicator, part, period }: Cell): FilledRow => ({
  indicator: indicator.code,
  unit: part.unit.code,
  period: period.id,
});

/** The template under the name that the server gives it. */
async function downloadedTemplate({ page }: Visit, press: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  expect(download.suggestedFilename()).toMatch(/^template-\d{4}-01-01-\d{4}-12-31\.xlsx$/);
  return readFileSync(await download.path());
}

async function upload({ page }: Visit, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: WORKBOOK, buffer });
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

describe.each<Language>(['en', 'ar'])('a contributor, in %s,', (language) => {
  const value = language === 'en' ? 41 : 42;

  // The sample has values that are due on its own day; this one is open whenever the story is told.
  beforeAll(async () => {
    const [contributor, planner] = [await chromium.open({ language }), await chromium.open({ language })];
    for (const [visit, role] of [
      [contributor, 'contributor'],
      [planner, 'planner'],
    ] as const) {
      await visit.goTo('/');
      await visit.signIn(sampleAccount(productPlace(), role));
    }
    await createIndicator(planner, `${OWN}-${language.toUpperCase()}`, await contributor.unitId(), OPEN_NOW);
  });

  it('fills in a template offline, sees what it would change, and applies it', async () => {
    const visit = await chromium.signedIn('contributor', { language });
    const { page } = visit;
    const { words } = visit;
    await visit.goTo('/exchange');
    const cell = (await cellsOf(visit)).find(
      ({ window, indicator }) => window.kind === 'open' && indicator.code === `${OWN}-${language.toUpperCase()}`,
    ) as Cell;
    const template = await downloadedTemplate(visit, visit.button('exchange.downloadAction'));

    await upload(visit, `values-${language}.xlsx`, await filledWorkbook(template, codesOf(cell), { value }));
    await page.getByText(words.say('exchange.finding-clean')).waitFor();
    expect(await pageFaults(visit)).toEqual([]);
    await page.getByRole('button', { name: words.say('exchange.apply', { count: 1 }), exact: true }).click();
    await page
      .getByRole('main')
      .getByText(words.say('exchange.applied-entry', { count: 1 }))
      .waitFor();
    await visit.goTo('/exchange');
    const filled = (await cellsOf(visit)).find((each) => sameCell(each, cell));
    expect(filled?.current).toMatchObject({ state: 'draft', value: String(value) });

    // What was exported changes nothing when it comes back.
    const again = await downloadedTemplate(visit, visit.button('exchange.downloadAction'));
    await upload(visit, `again-${language}.xlsx`, again);
    await page.getByText(words.say('exchange.why-same')).waitFor();
    expect(visit.complaints.take()).toEqual([]);
  });

  it('reads why a formula is refused, where it stands, and applies nothing', async () => {
    const visit = await chromium.signedIn('contributor', { language });
    const { page } = visit;
    const { words } = visit;
    await visit.goTo('/exchange');
    const cell = (await cellsOf(visit)).find(
      ({ window, indicator }) => window.kind === 'open' && indicator.code === `${OWN}-${language.toUpperCase()}`,
    ) as Cell;
    const template = await downloadedTemplate(visit, visit.button('exchange.downloadAction'));
    const formula = { formula: 'SUM(A1:A9)', formulaResult: 3 };
    await upload(visit, `formula-${language}.xlsx`, await filledWorkbook(template, codesOf(cell), formula));
    const table = page.getByRole('table', { name: words.say('exchange.refusals') });
    await table.getByText('=SUM(A1:A9)').waitFor();
    expect(await table.getByRole('row').count()).toBe(2);
    const refused = table.getByRole('row').last();
    expect(await refused.innerText()).toContain(cell.part.unit.code);
    expect(await refused.innerText()).toContain(words.say('exchange.column-value'));
    const apply = page.getByRole('button', { name: words.say('exchange.applyNone'), exact: true });
    expect(await apply.getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByText(words.say('exchange.why-refused', { count: 1 })).count()).toBe(1);
    const [marked] = await Promise.all([page.waitForEvent('download'), visit.button('exchange.markedCopy').click()]);
    expect(marked.suggestedFilename()).toBe(`marked-formula-${language}.xlsx`);
    expect(await pageFaults(visit)).toEqual([]);
    expect(visit.complaints.take()).toEqual([]);
  });

  it('is told beside the file what is no workbook of ours', async () => {
    const visit = await chromium.signedIn('contributor', { language });
    await visit.goTo('/exchange');
    const buffer = Buffer.from('caf\xe9', 'latin1');
    await visit.page.locator('input[type=file]').setInputFiles({ name: 'values.csv', mimeType: 'text/csv', buffer });
    await visit.problem().waitFor();
    expect(await visit.problem().innerText()).toContain('UTF-8');
    expect(visit.complaints.take(/^400 POST .*\/imports$/)).toEqual([]);
    expect(await pageFaults(visit)).toEqual([]);
  });
});

const sameCell = (one: Cell, other: Cell): boolean => JSON.stringify(codesOf(one)) === JSON.stringify(codesOf(other));
