import type { Visit } from '../../support/visit';

/** Tabs to the grid and goes by its keys to the cell of the value of a row. */
export async function focusValue(visit: Visit, code: string): Promise<void> {
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
export async function pasteValues(visit: Visit, values: readonly string[]): Promise<void> {
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
  // The dialog gives the focus back to the cell a moment after it is gone.
  await page.locator('[role=grid] [data-place]:focus').waitFor();
}

/** From the cell of this row down: each value, and Enter. */
export async function typeValues(visit: Visit, code: string, values: readonly string[]): Promise<void> {
  await focusValue(visit, code);
  for (const value of values) {
    await visit.page.keyboard.type(value);
    await visit.page.keyboard.press('Enter');
  }
  await isSaved(visit);
}

/** Nothing is on its way to the server any more. */
export async function isSaved(visit: Visit): Promise<void> {
  await visit.page.locator('[data-save=saved]').first().waitFor();
  await visit.isQuiet();
}

/** Chooses values by their codes, as other drafts of the unit may be ready too, sees how many they are, and submits them. */
export async function submitChosen(visit: Visit, codes: readonly string[]): Promise<void> {
  const count = codes.length;
  for (const code of codes)
    await visit.page.getByRole('row').filter({ hasText: code }).getByRole('gridcell').first().click();
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
