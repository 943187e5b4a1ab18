import { faultsInEveryLook } from '../support/faults-in-every-look';
import { inChromium } from '../support/in-chromium';
import { pageFaults } from '../support/page-faults';
import { ReportInReview } from '../support/report-in-review';

const chromium = inChromium();

it('a planner writes a report: it is saved by itself, the preview follows, and what is missing is named', async () => {
  const planner = await chromium.signedIn('planner');
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
  expect(await faultsInEveryLook(planner)).toEqual([]);

  await planner.button('reports.sendAsk').click();
  await page.getByRole('link', { name: words.say('reports.missing-reviewer') }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.reload();
  await page.getByText('Typed by hand.').waitFor();
  expect(planner.complaints.take()).toEqual([]);
});

it('an auditor reads it, and nothing there writes', async () => {
  const auditor = await chromium.signedIn('auditor');
  const planner = await chromium.signedIn('planner');
  const report = await ReportInReview.make(planner, 'council-summary', 'C27');
  await auditor.goTo(`/reports/${report.id}`);
  await auditor.page.getByText('Typed by hand.').waitFor();
  expect(await auditor.page.locator('[contenteditable="true"]').count()).toBe(0);
  expect(await pageFaults(auditor)).toEqual([]);
  expect(auditor.complaints.take()).toEqual([]);
});
