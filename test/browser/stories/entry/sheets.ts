import type { Visit } from '../../support/visit';

/** The quarter that ended last. It is due on its last day, so that an exception is what opens it, and a value rates at once. */
export function quarterBefore(now = new Date()): string {
  const [year, quarter] = [now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3)];
  return quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`;
}

/** Counted anew each quarter; due on its last day. */
const SHEET = {
  title: { en: 'Documents handled', ar: 'الوثائق المعالَجة' },
  definition: { en: 'Documents that were handled.' },
  measure: { en: 'documents', ar: 'وثيقة' },
  kind: 'increase',
  aggregation: 'sum',
  partAggregation: 'single',
  frequency: 'quarter',
  opensAfterDays: 0,
  lagDays: 0,
  graceDays: 0,
  tolerance: '0.05',
  needsEvidence: false,
  breakdowns: [],
};

type Days = Partial<Pick<typeof SHEET, 'opensAfterDays' | 'lagDays' | 'graceDays'>>;

/** With these days the quarter under way is open from its first day on. */
export const OPEN_NOW: Days = { opensAfterDays: -95, lagDays: 30, graceDays: 15 };

/** An indicator of a unit; its id. */
export async function createIndicator(planner: Visit, code: string, unitId: string, days: Days = {}): Promise<string> {
  const wish = { code, unitId, sheet: { ...SHEET, ...days } };
  const { id } = await planner.post<{ id: string }>('/api/v1/indicators', wish);
  return id;
}

/** Lets the unit enter what it owes for the quarter, although it is late. */
export async function openLate(planner: Visit, unitId: string, indicatorId: string): Promise<void> {
  const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  const wish = { unitId, indicatorId, period: quarterBefore(), reason: 'The count came late', until: soon };
  await planner.post('/api/v1/window-exceptions', wish);
}

interface Wanted {
  readonly code: string;
  readonly unitId: string;
  /** The code of a result of the strategic plan that it measures. */
  readonly result: string;
  readonly target: string;
}

/** Through the screens: the method sheet, the result that it measures, the target. Gives the id of the indicator. */
export async function defineIndicator(planner: Visit, { code, unitId, result, target }: Wanted): Promise<string> {
  const { page, words } = planner;
  const { language } = words;
  const input = (id: string) => page.locator(`[id="${id}"]`);
  await planner.goTo('/indicators/new');
  await input('indicator-code').fill(code);
  await input(`indicator-sheet.title.${language}`).fill(language === 'ar' ? SHEET.title.ar : SHEET.title.en);
  await input(`indicator-sheet.definition.${language}`).fill(SHEET.definition.en);
  await input(`indicator-sheet.measure.${language}`).fill(language === 'ar' ? SHEET.measure.ar : SHEET.measure.en);
  await input('indicator-sheet.kind').selectOption('increase');
  await input('indicator-sheet.frequency').selectOption('quarter');
  for (const days of ['opensAfterDays', 'lagDays', 'graceDays']) await input(`indicator-sheet.${days}`).fill('0');
  await input('indicator-unitId').selectOption(unitId);
  await planner.button('sheets.create').click();
  await page.getByRole('heading', { level: 1, name: new RegExp(code) }).waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const drawer = page.getByRole('dialog');
  await planner.button('indicators.linkAsk').click();
  await input('measure-resultId').fill(result);
  await page.getByRole('option', { name: new RegExp(`SP-2024-2027.*${result}`) }).click();
  await drawer.getByRole('button', { name: words.say('indicators.linkAction') }).click();
  await drawer.waitFor({ state: 'detached' });

  await planner.button('indicators.setTargetAsk').click();
  await input('target-value').fill(target);
  await input('target-onDay').fill('2027-12-31');
  await input('target-effectiveFrom').fill('2024-01-01');
  await input('target-rationale').fill('What members asked for');
  await input('target-decisionReference').fill('TD 101');
  await drawer.getByRole('button', { name: words.say('indicators.setTarget') }).click();
  await drawer.waitFor({ state: 'detached' });
  return id;
}
