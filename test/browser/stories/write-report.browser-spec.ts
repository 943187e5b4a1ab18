import type { Role } from '@resolute/domain';
import { axeFaults } from '../support/axe';
import { inChromium } from '../support/in-chromium';
import { pageFaults } from '../support/page-faults';
import { productPlace } from '../support/place';
import { ReportInReview } from '../support/report-in-review';
import { sampleAccount } from '../support/sample-accounts';
import type { Visit } from '../support/visit';

const chromium = inChromium();

async function signedIn(role: Role): Promise<Visit> {
  const visit = await chromium.open();
  await visit.goTo('/');
  await visit.signIn(sampleAccount(productPlace(), role));
  return visit;
}

/** What is wrong with the page as it stands, light and dark, at a desk and on a phone. */
async function faultsOf(visit: Visit): Promise<string[]> {
  const faults = await pageFaults(visit);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1440]) {
      await visit.page.setViewportSize({ width, height: 900 });
      await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit.isQuiet();
      faults.push(...(await axeFaults(visit.page)));
    }
  await visit.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return faults;
}

it('a planner writes a report: it is saved by itself, the preview follows, and what is missing is named', async () => {
  const planner = await signedIn('planner');
  const { page, words } = planner;
  const report = await ReportInReview.make(planner, 'council-summary', 'C27');
  await planner.goTo('/reports');
  await page.locator(`a[href="/reports/${report.id}"]`).click();
  const editor = page.getByRole('textbox', { name: /English/ });
  const preview = page.locator(`iframe[title="${words.say('reports.previewOf', { language: 'English' })}"]`);
  await preview.waitFor();
  const before = await preview.getAttribute('src');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Typed by hand.');
  await page.locator('[data-save="saved"]').waitFor({ timeout: 3000 });
  await page.waitForFunction((old) => document.querySelector('iframe')?.getAttribute('src') !== old, before);
  expect(await faultsOf(planner)).toEqual([]);

  await planner.button('reports.sendAsk').click();
  await page.getByRole('link', { name: words.say('reports.missing-reviewer') }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.reload();
  await page.getByText('Typed by hand.').waitFor();
  expect(planner.complaints.take()).toEqual([]);
});

it('an auditor reads it, and nothing there writes', async () => {
  const auditor = await signedIn('auditor');
  const planner = await signedIn('planner');
  const report = await ReportInReview.make(planner, 'council-summary', 'C27');
  await auditor.goTo(`/reports/${report.id}`);
  await auditor.page.getByText('Typed by hand.').waitFor();
  expect(await auditor.page.locator('[contenteditable="true"]').count()).toBe(0);
  expect(await pageFaults(auditor)).toEqual([]);
  expect(auditor.complaints.take()).toEqual([]);
});
