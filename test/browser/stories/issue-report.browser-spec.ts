import { addDays, dayOf, GENEVA } from '@resolute/domain';
import { axeFaults } from '../support/axe';
import { faultsInEveryLook } from '../support/faults-in-every-look';
import { inChromium } from '../support/in-chromium';
import { invited, joined } from '../support/newcomer';
import { ReportInReview } from '../support/report-in-review';
import type { Visit } from '../support/visit';

const chromium = inChromium();
const SECTION = 'goals';
const PHONE = { width: 360, height: 780 };
const MAKING_MS = 60_000;

/** Said aloud it is in the page too, so the sentence is there twice. */
const isSaid = ({ page, words }: Visit, key: string, values = {}, timeout = 10_000): Promise<void> =>
  page.getByText(words.say(key, values)).first().waitFor({ timeout });

/** A meeting so near that the day of its report has passed: the calendar begins it by itself. */
async function meetingSoon(planner: Visit): Promise<{ code: string; year: number }> {
  const today = dayOf(new Date(), GENEVA);
  const fromDay = addDays(today, 20);
  const year = Number(fromDay.slice(0, 4));
  const code = `C${year % 100}-S`;
  const title = { en: `Council ${year}, additional session`, ar: `المجلس ${year}، دورة إضافية` };
  const days = { fromDay, toDay: addDays(fromDay, 4), submissionDay: addDays(today, 3) };
  await planner.post('/api/v1/occasions', {
    code,
    series: 'COUNCIL',
    title,
    place: { en: 'Geneva', ar: 'جنيف' },
    agendaItem: 'PL 1.4',
    ...days,
  });
  return { code, year };
}

async function secondRapporteur(): Promise<Visit> {
  const administrator = await chromium.signedIn('administrator');
  const person = await invited(administrator, 'Li Wei');
  await administrator.post(`/api/v1/people/${person.id}/role-grants`, { role: 'rapporteur', unitId: null });
  return (await joined(chromium, person)).visit;
}

interface Answer {
  readonly verdict: 'endorsed' | 'changes-asked';
  readonly version: number;
  readonly note?: string;
}

async function answer(visit: Visit, address: string, { verdict, version, note }: Answer): Promise<void> {
  const { page, words } = visit;
  await visit.goTo(address);
  await page.getByRole('button', { name: words.say(`review.ask-${verdict}`, { version }) }).click();
  if (note !== undefined) await visit.fill(`review.note-${verdict}`, note);
  await page.getByRole('button', { name: words.say(`review.do-${verdict}`, { version }), exact: true }).click();
  await isSaid(visit, `review.done-${verdict}`, { version });
}

async function comment(visit: Visit, address: string, text: string): Promise<void> {
  await visit.goTo(address);
  await visit.page.locator(`[data-anchor="${SECTION}"]`).click();
  await visit.fill('review.commentLabel', text);
  await visit.button('review.sendComment').click();
  await isSaid(visit, 'review.done-comment');
}

/** Answers each open comment by a decision that stays on record. */
async function decideOnComments(planner: Visit, address: string, decision: string): Promise<void> {
  await planner.goTo(address);
  const open = planner.button('review.resolve');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    await planner.fill('review.resolution', decision);
    await planner.button('review.resolveDo').click();
    // Open, the form stands in the place of its button, so that the buttons do not tell when it is done.
    await planner.field('review.resolution').waitFor({ state: 'detached' });
    await planner.page.waitForFunction(
      ([name, count]) =>
        [...document.querySelectorAll('button')].filter((each) => each.textContent === name).length < Number(count),
      [planner.words.say('review.resolve'), left] as const,
    );
  }
}

async function prepare(planner: Visit, reportId: string, number: string): Promise<void> {
  const { page, words } = planner;
  await planner.goTo(`/reports/${reportId}`);
  await planner.button('issues.prepareAsk').click();
  await planner.fill('issues.number', 'TSAG-TD35');
  await planner.button('issues.prepare').click();
  await page
    .getByText(/C26\/35|document number of this meeting/u)
    .first()
    .waitFor();
  await planner.fill('issues.number', number);
  await page.getByRole('dialog').getByText('العربية').first().click();
  await page.getByLabel(words.like('issues.sayOnCover')).first().check();
  await planner.field('issues.publicLabel').check();
  await planner.button('issues.prepare').click();
  await isSaid(planner, 'issues.prepared', { number });
}

async function approve(director: Visit, number: string): Promise<string> {
  const { page, words } = director;
  await director.goTo('/');
  await page.locator('a[href^="/issues/"]').first().click();
  await page.getByText(number).first().waitFor();
  expect(await faultsInEveryLook(director)).toEqual([]);
  await director.button('issues.ask-approve').click();
  await page.getByRole('button', { name: words.say('issues.do-approve', { number }), exact: true }).click();
  await isSaid(director, 'issues.done-approve', { number });
  await isSaid(director, 'issues.allSealed', { count: 2 }, MAKING_MS);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The bytes that a reader saves, by the page's own fetch. */
const saved = ({ page }: Visit, address: string): Promise<Buffer> =>
  page
    .evaluate(async (from) => [...new Uint8Array(await (await fetch(from)).arrayBuffer())], address)
    .then((bytes) => Buffer.from(bytes));

async function verdictOn(visitor: Visit, buffer: Buffer): Promise<string> {
  const file = { name: 'report.pdf', mimeType: 'application/pdf', buffer };
  await visitor.goTo('/verify');
  await visitor.page.locator('input[type=file]').setInputFiles(file);
  const verdict = visitor.page.locator('[data-kind]');
  await verdict.waitFor();
  return (await verdict.getAttribute('data-kind')) ?? '';
}

it('a report goes from the calendar by two reviews and the Director to a Council member, and a changed byte is noticed', async () => {
  const planner = await chromium.signedIn('planner');
  const { code, year } = await meetingSoon(planner);
  const report = await ReportInReview.awaited(planner, 'council-summary', code);
  // The sample was entered today, after the day of the report.
  await report.takeLaterFigures();
  await report.write(SECTION, 'We awarded 31 fellowships.');

  const reviewers = [await chromium.signedIn('rapporteur'), await secondRapporteur()] as const;
  const [one, other] = reviewers;
  await report.send(reviewers);
  const version = (number: number): string => `/reports/${report.id}/review/${number}`;
  await comment(one, version(1), 'Where were they?');
  await comment(other, version(1), 'Is 31 right?');
  await answer(one, version(1), { verdict: 'endorsed', version: 1 });
  await answer(other, version(1), { verdict: 'changes-asked', version: 1, note: 'The list says 27.' });

  await report.write(SECTION, 'We awarded 27 fellowships in Geneva.');
  await decideOnComments(planner, version(1), 'Corrected in version 2.');
  await report.send(reviewers, 'The number is corrected, and the place is named.');
  for (const reviewer of reviewers) await answer(reviewer, version(2), { verdict: 'endorsed', version: 2 });

  const number = `C${year % 100}/35`;
  await prepare(planner, report.id, number);
  const issueId = await approve(await chromium.signedIn('director'), number);

  const council = await chromium.signedIn('council', { language: 'ar' });
  await council.page.setViewportSize(PHONE);
  await council.goTo('/');
  await council.page.locator(`a[href^="/issues/${issueId}"]`).first().click();
  await council.page.getByText(`${number}-A`).first().waitFor();
  await council.page.getByText('I-STD-01').first().waitFor();
  await council.page.getByText(council.words.say('issues.developmentSeal')).first().waitFor();
  expect(await axeFaults(council.page)).toEqual([]);
  const width = await council.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);

  const pdf = await saved(council, `/api/v1/issues/${issueId}/files/ar/pdf-ua`);
  await council.prefer('en');
  const visitor = await chromium.open();
  expect(await verdictOn(visitor, pdf)).toBe('unchanged');
  const at = Math.floor(pdf.length / 2);
  const changed = Buffer.from(pdf);
  changed[at] = (changed[at] ?? 0) ^ 1;
  expect(await verdictOn(visitor, changed)).toBe('altered');
  expect(await faultsInEveryLook(visitor)).toEqual([]);
  await visitor.goTo(`/public/issues/${issueId}`);
  await visitor.page.getByText(number).first().waitFor();
  expect(await faultsInEveryLook(visitor)).toEqual([]);
}, 240_000);
