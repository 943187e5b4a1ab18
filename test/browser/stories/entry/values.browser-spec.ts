import type { Language } from '@resolute/domain';
import { axeFaults } from '../../support/axe';
import { inChromium } from '../../support/in-chromium';
import { productPlace } from '../../support/place';
import { sampleAccount } from '../../support/sample-accounts';
import type { Visit } from '../../support/visit';

const chromium = inChromium();

/** Reported each quarter, and open from the first day of it, so that the quarter under way is open whenever this runs. */
const SHEET = {
  title: { en: 'Documents handled', ar: 'الوثائق المعالَجة' },
  definition: { en: 'Documents that were handled.' },
  measure: { en: 'documents', ar: 'وثيقة' },
  kind: 'increase',
  aggregation: 'sum',
  partAggregation: 'single',
  frequency: 'quarter',
  opensAfterDays: -95,
  lagDays: 30,
  graceDays: 15,
  tolerance: '0.05',
  needsEvidence: false,
  breakdowns: [],
};
const TYPED = 30;
const PASTED = 3;

const quarterNow = (): string => {
  const now = new Date();
  return `${now.getUTCFullYear()}-Q${Math.floor(now.getUTCMonth() / 3) + 1}`;
};

/** Before every other code, in its order. */
const codeOf = (language: Language, at: number): string =>
  `A-${language.toUpperCase()}-${String(at + 1).padStart(2, '0')}`;

describe.each<Language>(['en', 'ar'])('values, in %s,', (language) => {
  it('are entered by keyboard alone and pasted, sent back, corrected, and accepted in bulk', async () => {
    const count = TYPED + PASTED;
    const contributor = await enter('contributor');
    const unitId = await contributor.page.evaluate(async () => {
      const session = (await (await fetch('/api/v1/sessions/current')).json()) as {
        grants: { role: string; unitId: string }[];
      };
      return session.grants.find(({ role }) => role === 'contributor')?.unitId ?? '';
    });
    const planner = await enter('planner');
    for (let at = 0; at < count; at += 1)
      await planner.post('/api/v1/indicators', { code: codeOf(language, at), unitId, sheet: SHEET });

    await contributor.goTo(`/entry?unit=${unitId}&period=${quarterNow()}`);
    await typeValues(contributor, TYPED);
    await pasteValues(contributor, ['231', '1.234', '233']);
    // The cell that the block could not fill, once more and without a second meaning.
    await contributor.page.keyboard.press('ArrowDown');
    await contributor.page.keyboard.type('1 234');
    await contributor.page.keyboard.press('Enter');
    await isSaved(contributor);
    expect(await axeFaults(contributor.page)).toEqual([]);
    await submitAll(contributor, count);

    const verifier = await enter('verifier');
    await verifier.goTo('/inbox?task=verify');
    for (const at of [3, 7]) await choose(verifier, at);
    await verifier.button('inbox.sendBackAsk').first().click();
    const dialog = verifier.page.getByRole('dialog');
    await dialog.getByLabel(verifier.words.say('inbox.reason'), { exact: true }).fill('Count again');
    await dialog.getByRole('button', { name: verifier.words.like('inbox.sendBack') }).click();
    await dialog.waitFor({ state: 'detached' });
    await checkbox(verifier, 3).waitFor({ state: 'detached' });
    for (let at = 0; at < count; at += 1) if (at !== 3 && at !== 7) await choose(verifier, at);
    await verifier.button('inbox.do-verify').first().click();
    await checkbox(verifier, 0).waitFor({ state: 'detached' });
    expect(await axeFaults(verifier.page)).toEqual([]);

    await contributor.goTo('/inbox?task=correct');
    await contributor.page.getByText('Count again').first().waitFor();
    await contributor.goTo(`/entry?unit=${unitId}&period=${quarterNow()}`);
    for (const at of [3, 7]) {
      await focusValue(contributor, codeOf(language, at));
      await contributor.page.keyboard.type(String(500 + at));
      await contributor.page.keyboard.press('Enter');
    }
    await isSaved(contributor);
    await submitAll(contributor, 2);

    await verifier.goTo('/inbox?task=verify');
    await verifier.page.getByRole('button', { name: new RegExp(codeOf(language, 3)) }).click();
    await verifier.page.locator('ins').filter({ hasText: '503' }).waitFor();
    for (const at of [3, 7]) await choose(verifier, at);
    await verifier.button('inbox.do-verify').first().click();
    await checkbox(verifier, 3).waitFor({ state: 'detached' });

    await planner.goTo('/inbox?task=accept');
    for (let at = 0; at < count; at += 1) await choose(planner, at);
    await planner.button('inbox.do-accept').first().click();
    await checkbox(planner, count - 1).waitFor({ state: 'detached' });
    const values = await acceptedValues(planner, language, unitId);
    expect(values).toHaveLength(count);
    expect(values).toEqual(expect.arrayContaining(['1', '30', '231', '1234', '233', '503', '507']));
    for (const visit of [contributor, verifier, planner]) expect(visit.complaints.take()).toEqual([]);

    async function enter(role: 'contributor' | 'verifier' | 'planner'): Promise<Visit> {
      const visit = await chromium.open({ language });
      await visit.goTo('/');
      await visit.signIn(sampleAccount(productPlace(), role));
      return visit;
    }

    /** From the first cell down: each value, and Enter. */
    async function typeValues(visit: Visit, values: number): Promise<void> {
      await focusValue(visit, codeOf(language, 0));
      for (let at = 0; at < values; at += 1) {
        await visit.page.keyboard.type(String(at + 1));
        await visit.page.keyboard.press('Enter');
      }
      await isSaved(visit);
    }

    async function choose(visit: Visit, at: number): Promise<void> {
      await checkbox(visit, at).check();
    }

    function checkbox(visit: Visit, at: number) {
      return visit.page.getByRole('checkbox', { name: new RegExp(codeOf(language, at)) });
    }
  });
});

/** Tabs to the grid and goes by its keys to the cell of the value of a row. */
async function focusValue(visit: Visit, code: string): Promise<void> {
  const { page } = visit;
  await page.getByRole('grid').waitFor();
  await page.locator('h1').focus();
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate(
        () =>
          document.activeElement?.closest('[role=grid]') !== null && document.activeElement?.hasAttribute('data-place'),
      )
    )
      break;
  }
  await page.keyboard.press('Control+Home');
  const steps = await page.evaluate((wanted) => {
    const rows = [...document.querySelectorAll('[role=grid] tbody tr[aria-rowindex]')];
    return rows.findIndex((row) => row.textContent?.includes(wanted));
  }, code);
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown');
  // Past the box, the name and the value before.
  const onward = (await page.locator('html').getAttribute('dir')) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  for (let step = 0; step < 3; step += 1) await page.keyboard.press(onward);
}

/** A block from a spreadsheet at the cell that has the focus; the preview is taken over. */
async function pasteValues(visit: Visit, values: readonly string[]): Promise<void> {
  const { page } = visit;
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    `${values.join('\r\n')}\r\n`,
  );
  const dialog = page.getByRole('dialog');
  await dialog.getByText(visit.words.say('entry.pasteRefused', { count: 1 }), { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

/** Nothing is on its way to the server any more. */
async function isSaved(visit: Visit): Promise<void> {
  await visit.page.locator('[data-save=saved]').first().waitFor();
  await visit.isQuiet();
}

async function submitAll(visit: Visit, count: number): Promise<void> {
  await visit.page.getByRole('button', { name: visit.words.say('entry.submitAsk', { count }), exact: true }).click();
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByRole('button', { name: visit.words.say('entry.submitCount', { count }), exact: true }).click();
  const close = dialog.getByRole('button', { name: visit.words.say('states.close'), exact: true });
  await close.last().waitFor();
  await dialog
    .locator('li[data-outcome=done]')
    .nth(count - 1)
    .waitFor();
  await close.last().click();
  await dialog.waitFor({ state: 'detached' });
}

/** What was accepted for the indicators of this story. */
const acceptedValues = (visit: Visit, language: Language, unit: string): Promise<string[]> =>
  visit.page.evaluate(
    async ({ prefix, unitId }) => {
      const address = `/api/v1/actuals?unit=${unitId}&state=accepted&page[size]=200`;
      const { items } = (await (await fetch(address)).json()) as {
        items: { indicator: { code: string }; value: string }[];
      };
      return items.filter(({ indicator }) => indicator.code.startsWith(prefix)).map(({ value }) => value);
    },
    { prefix: `A-${language.toUpperCase()}-`, unitId: unit },
  );
