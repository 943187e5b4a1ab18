import type { Locator } from 'playwright-core';
import type { Visit } from '../../support/visit';

/** The box of what the inbox holds for an indicator. */
const boxOf = (visit: Visit, code: string): Locator => visit.page.getByRole('checkbox', { name: new RegExp(code) });

/** Takes a step for all of these at once, and waits until the inbox holds none of them any more. */
export async function takeTogether(visit: Visit, step: 'verify' | 'accept', codes: readonly string[]): Promise<void> {
  for (const code of codes) await boxOf(visit, code).check();
  await visit.button(`inbox.do-${step}`).first().click();
  for (const code of codes) await boxOf(visit, code).waitFor({ state: 'detached' });
}

/** Sends these back together with one reason. */
export async function sendBack(visit: Visit, codes: readonly string[], reason: string): Promise<void> {
  for (const code of codes) await boxOf(visit, code).check();
  await visit.button('inbox.sendBackAsk').first().click();
  const dialog = visit.page.getByRole('dialog');
  await dialog.getByLabel(visit.words.say('inbox.reason'), { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: visit.words.like('inbox.sendBack') }).click();
  await dialog.waitFor({ state: 'detached' });
  for (const code of codes) await boxOf(visit, code).waitFor({ state: 'detached' });
}
