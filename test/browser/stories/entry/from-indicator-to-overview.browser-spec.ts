import type { Language, Role } from '@resolute/domain';
import { axeFaults } from '../../support/axe';
import { inChromium } from '../../support/in-chromium';
import type { Visit } from '../../support/visit';
import { focusValue, isSaved, pasteValues, submitChosen, typeValues } from './grid';
import { sendBack, takeTogether } from './inbox';
import { countsOn, overviewWhen } from './overview';
import { createIndicator, defineIndicator, openLate, quarterBefore } from './sheets';

const chromium = inChromium();

const TYPED = 30;
const PASTED = 3;
/** The values that the verifier sends back. */
const DOUBTED = [3, 7] as const;

/** Before every other code, in its order. */
const codeOf = (language: Language, at: number): string =>
  `A-${language.toUpperCase()}-${String(at + 1).padStart(2, '0')}`;

describe.each<Language>(['en', 'ar'])('from an indicator to the overview, in %s,', (language) => {
  it('values are entered by keyboard and pasted, sent back, corrected and accepted, rated and explained', async () => {
    const codes = Array.from({ length: TYPED + PASTED }, (_, at) => codeOf(language, at));
    const [first = ''] = codes;
    const doubted = DOUBTED.map((at) => codeOf(language, at));
    const [contributor, verifier, planner] = await enterAll();
    const unitId = await contributor.unitId();

    const indicatorId = await defineIndicator(planner, { code: first, unitId, result: 'TP5.O2', target: '2' });
    await openLate(planner, unitId, indicatorId);
    for (const code of codes.slice(1)) await openLate(planner, unitId, await createIndicator(planner, code, unitId));

    const address = `/entry?unit=${unitId}&period=${quarterBefore()}`;
    await contributor.goTo(address);
    await typeValues(
      contributor,
      first,
      Array.from({ length: TYPED }, (_, at) => String(at + 1)),
    );
    await pasteValues(contributor, ['231', '1.234', '233']);
    // The cell that the block could not fill, once more and without a second meaning.
    await contributor.page.keyboard.press('ArrowDown');
    await contributor.page.keyboard.type('1 234');
    await contributor.page.keyboard.press('Enter');
    await isSaved(contributor);
    expect(await axeFaults(contributor.page)).toEqual([]);
    await submitChosen(contributor, codes);

    await verifier.goTo('/inbox?task=verify');
    await sendBack(verifier, doubted, 'Count again');
    await takeTogether(
      verifier,
      'verify',
      codes.filter((code) => !doubted.includes(code)),
    );
    expect(await axeFaults(verifier.page)).toEqual([]);

    await contributor.goTo('/inbox?task=correct');
    await contributor.page.getByText('Count again').first().waitFor();
    await contributor.goTo(address);
    for (const at of DOUBTED) {
      await focusValue(contributor, codeOf(language, at));
      await contributor.page.keyboard.type(String(500 + at));
      await contributor.page.keyboard.press('Enter');
    }
    await isSaved(contributor);
    await submitChosen(contributor, doubted);

    await verifier.goTo('/inbox?task=verify');
    const line = verifier.page.getByRole('listitem').filter({ hasText: codeOf(language, DOUBTED[0]) });
    await line.getByRole('button').first().click();
    await verifier.page.locator('ins').filter({ hasText: '503' }).waitFor();
    await takeTogether(verifier, 'verify', doubted);

    // The indicator is rated as soon as its value is accepted, and only then; it was due already.
    const unrated = await overviewWhen(planner, ({ 'not-rated': count }) => count > 0);
    const before = new Date().toISOString();
    await planner.goTo('/inbox?task=accept');
    await takeTogether(planner, 'accept', codes);
    const values = await acceptedValues(planner, language, unitId);
    expect(values).toHaveLength(codes.length);
    expect(values).toEqual(expect.arrayContaining(['1', '30', '231', '1234', '233', '503', '507']));

    const rated = await overviewWhen(planner, (counts) => counts['not-rated'] < unrated['not-rated']);
    expect(rated).toEqual({
      ...unrated,
      'not-rated': unrated['not-rated'] - 1,
      'off-track': unrated['off-track'] + 1,
    });
    const hands = await explained(planner, first);
    for (const name of await Promise.all([contributor, verifier, planner].map(nameOf))) expect(hands).toContain(name);

    await planner.goTo(`/overview?asOf=${before}`);
    await planner.page.getByRole('note').waitFor();
    expect(await countsOn(planner)).toEqual(unrated);
    expect(await axeFaults(planner.page)).toEqual([]);
    for (const visit of [contributor, verifier, planner]) expect(visit.complaints.take()).toEqual([]);

    async function enterAll(): Promise<[Visit, Visit, Visit]> {
      const enter = (role: Role): Promise<Visit> => chromium.signedIn(role, { language });
      return [await enter('contributor'), await enter('verifier'), await enter('planner')];
    }
  });
});

/** The name of whoever is signed in. */
const nameOf = (visit: Visit): Promise<string> =>
  visit.page.evaluate(async () => {
    const session = (await (await fetch('/api/v1/sessions/current')).json()) as { person: { name: string } };
    return session.person.name;
  });

/** From the tile that counts it to its row, and what explains its rating there. */
async function explained(visit: Visit, code: string): Promise<string> {
  const { page, words } = visit;
  const tile = page.getByRole('link', { name: words.say('ratings.mark-off-track') });
  await tile.first().click();
  await visit.titled('ratings.list');
  const row = page.getByRole('row').filter({ hasText: code });
  await row.getByRole('button').first().click();
  const drawer = page.getByRole('dialog');
  await drawer.getByText(words.say('ratings.wentIn')).waitFor();
  const arithmetic = await drawer.locator('bdi[dir=ltr]').allTextContents();
  expect(arithmetic.some((line) => line.includes('÷'))).toBe(true);
  const text = ((await drawer.textContent()) ?? '').replaceAll(/[\u2066-\u2069]/gu, '');
  const [year = '', number = ''] = quarterBefore().split('-Q');
  expect(text).toContain(words.say('values.quarter', { number, year }));
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  return text;
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
