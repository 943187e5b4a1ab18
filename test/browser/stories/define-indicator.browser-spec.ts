import { INDICATOR_KINDS, type Language } from '@resolute/domain';
import { faultsOf, tabOn } from '../support/focus';
import { inChromium } from '../support/in-chromium';
import { pageFaults } from '../support/page-faults';
import type { Visit } from '../support/visit';

const chromium = inChromium();

const MOST_STOPS = 60;

/** Tabs on until the focus is on the field of this id, or on what reads so; says what nobody could see on the way. */
async function tabTo(visit: Visit, wanted: { readonly id?: string; readonly text?: string }): Promise<string[]> {
  const stops = [];
  while (stops.length < MOST_STOPS) {
    const stop = await tabOn(visit.page);
    if (stop) stops.push(stop);
    const id = await visit.page.evaluate(() => document.activeElement?.id);
    if (wanted.id === undefined ? stop?.name === wanted.text : id === wanted.id) return faultsOf(stops);
  }
  throw new Error(`The Tab key did not come to ${wanted.id ?? wanted.text}`);
}

/** Types into fields, each found by the Tab key alone. */
async function fillByKeyboard(
  visit: Visit,
  fields: readonly (readonly [id: string, text: string])[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const [id, text] of fields) {
    faults.push(...(await tabTo(visit, { id })));
    await visit.page.keyboard.type(text);
  }
  return faults;
}

/** Takes the choice at this place of a list that has the focus. */
async function choose(visit: Visit, place: number): Promise<void> {
  for (let at = 0; at < place; at += 1) await visit.page.keyboard.press('ArrowDown');
}

describe.each<Language>(['en', 'ar'])('a planner at the keyboard, in %s,', (language) => {
  it('defines an indicator and sets its target', async () => {
    const visit = await chromium.signedIn('planner', { language });
    const { page } = visit;
    const { words } = visit;
    await visit.goTo('/indicators');
    const faults = await tabTo(visit, { text: words.say('indicators.createAsk') });
    await page.keyboard.press('Enter');
    await visit.titled('sheets.createTitle');

    const code = `I-KEYS-${language.toUpperCase()}`;
    const sheet = (field: string) => `indicator-sheet.${field}.${language}`;
    faults.push(
      ...(await fillByKeyboard(visit, [
        ['indicator-code', code],
        [sheet('title'), 'Days to an answer'],
        [sheet('definition'), 'From a question to its answer.'],
        [sheet('measure'), 'days'],
      ])),
    );
    faults.push(...(await tabTo(visit, { id: 'indicator-sheet.kind' })));
    await choose(visit, INDICATOR_KINDS.indexOf('decrease') + 1);

    // Nobody answers for it yet: that is said beside the field, and nothing is lost.
    faults.push(...(await tabTo(visit, { text: words.say('sheets.create') })));
    await page.keyboard.press('Enter');
    await visit.isFocused(visit.problem());
    expect(visit.complaints.take(/^400 POST .*\/indicators$/)).toEqual([]);
    faults.push(...(await tabTo(visit, { id: 'indicator-unitId' })));
    expect(await page.locator('[id="indicator-unitId"]').getAttribute('aria-invalid')).toBe('true');
    await choose(visit, 1);
    faults.push(...(await tabTo(visit, { text: words.say('sheets.create') })));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(code) }).waitFor();
    await page.getByRole('main').getByText(words.like('sheets.created')).waitFor();
    await visit.isQuiet();
    expect(await page.getByText(words.say('indicators.noTarget')).count()).toBe(1);

    faults.push(...(await tabTo(visit, { text: words.say('indicators.setTargetAsk') })));
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.waitFor();
    faults.push(
      ...(await fillByKeyboard(visit, [
        ['target-value', '52'],
        ['target-onDay', '12312027'],
        ['target-rationale', 'What members asked for'],
        ['target-decisionReference', 'TD 101'],
      ])),
    );
    faults.push(...(await tabTo(visit, { text: words.say('indicators.setTarget') })));
    await page.keyboard.press('Enter');
    await drawer.waitFor({ state: 'detached' });
    await page.getByText('TD 101').waitFor();
    expect(await page.getByText(words.say('indicators.noTarget')).count()).toBe(0);
    expect(faults).toEqual([]);
    expect(await pageFaults(visit)).toEqual([]);
  });
});
