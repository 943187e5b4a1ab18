import { faultsInEveryLook } from '../support/faults-in-every-look';
import { inChromium } from '../support/in-chromium';
import { ReportInReview } from '../support/report-in-review';
import type { Visit } from '../support/visit';

const chromium = inChromium();
const SECTION = 'goals';

/** Says aloud is in the page too, so the sentence is there twice. */
const isSaid = ({ page, words }: Visit, key: string, values = {}): Promise<void> =>
  page.getByText(words.say(key, values)).first().waitFor();

/** From home to the version that waits, as the reader finds it there. */
async function openFromHome(visit: Visit, reportId: string): Promise<void> {
  await visit.goTo('/');
  await visit.page.locator(`a[href^="/reports/${reportId}/review/"]`).first().click();
  await visit.page.getByRole('region', { name: visit.words.say('review.decision') }).waitFor();
  await visit.isQuiet();
}

it('a rapporteur asks for changes, a planner answers, and the next version is endorsed', async () => {
  const [planner, rapporteur] = [await chromium.signedIn('planner'), await chromium.signedIn('rapporteur')];
  const report = await ReportInReview.make(planner, 'council-summary', 'C28');
  await report.write(SECTION, 'We awarded 31 fellowships.');
  await report.send([rapporteur]);

  await openFromHome(rapporteur, report.id);
  expect(await faultsInEveryLook(rapporteur)).toEqual([]);
  await commentByKeyboard(rapporteur);
  await answer(rapporteur, 'changes-asked', 1, 'Name the places.');

  await openFromHome(planner, report.id);
  await replyAndResolve(planner);
  await report.write(SECTION, 'We awarded 27 fellowships.');
  await report.send([rapporteur], 'The number is corrected.');

  await rapporteur.goTo(`/reports/${report.id}/review/1`);
  await rapporteur.page.getByRole('link', { name: rapporteur.words.say('review.toVersion', { version: 2 }) }).click();
  await rapporteur.page.getByText(rapporteur.words.say('review.view-changes')).click();
  await rapporteur.page.locator('del', { hasText: '31' }).waitFor();
  await rapporteur.page.locator('ins', { hasText: '27' }).waitFor();
  expect(await faultsInEveryLook(rapporteur)).toEqual([]);
  await answer(rapporteur, 'endorsed', 2);
  await isSaid(rapporteur, 'review.settled');

  await rapporteur.prefer('ar');
  for (const view of ['', '?view=changes']) {
    await rapporteur.goTo(`/reports/${report.id}/review/2${view}`);
    expect(await faultsInEveryLook(rapporteur)).toEqual([]);
  }
  await rapporteur.prefer('en');
});

/** No mouse: to the section's button, a text with a name from the list, and on to what sends it. */
async function commentByKeyboard(visit: Visit): Promise<void> {
  const { page, words } = visit;
  await page.locator(`[data-anchor="${SECTION}"]`).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: words.say('review.commentLabel') });
  await visit.isFocused(field);
  await page.keyboard.type('Where, @');
  const name = await page.locator('[role=option]').first().innerText();
  await page.keyboard.press('Enter');
  expect(await field.inputValue()).toBe(`Where, @${name} `);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await visit.isFocused(visit.button('review.sendComment'));
  await page.keyboard.press('Enter');
  await isSaid(visit, 'review.done-comment');
}

async function answer(visit: Visit, verdict: string, version: number, note?: string): Promise<void> {
  const { page, words } = visit;
  await page.getByRole('button', { name: words.say(`review.ask-${verdict}`, { version }) }).click();
  if (note !== undefined) await visit.fill(`review.note-${verdict}`, note);
  await page.getByRole('button', { name: words.say(`review.do-${verdict}`, { version }), exact: true }).click();
  await isSaid(visit, `review.done-${verdict}`, { version });
}

async function replyAndResolve(visit: Visit): Promise<void> {
  await visit.button('review.reply').click();
  await visit.fill('review.replyLabel', 'In Geneva.');
  await visit.button('review.sendReply').click();
  await isSaid(visit, 'review.done-reply');
  await visit.button('review.resolve').click();
  await visit.fill('review.resolution', 'The places are named.');
  await visit.button('review.resolveDo').click();
  await isSaid(visit, 'review.done-resolve');
}
