import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@resolute/platform';
import { inChromium } from '../support/in-chromium';
import { productPlace } from '../support/place';
import { sampleAccount } from '../support/sample-accounts';
import { Words } from '../support/words';

const chromium = inChromium();

/** What the server says about a problem, in English. */
const problemDetail = (code: string): string => {
  const file = path.join(projectRoot(), 'libs/platform/src/problems/text/en.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, { detail: string }>)[code]?.detail ?? code;
};

describe('somebody who comes to the sign-in', () => {
  it('is told what to do when the password is wrong, and need not type the e-mail address again', async () => {
    const visit = await chromium.open();
    const { email, password } = sampleAccount(productPlace(), 'council');
    await visit.goTo('/');
    await visit.fill('signIn.email', email);
    await visit.fill('signIn.password', 'this is not the password');
    await visit.button('signIn.action').click();
    await visit.isFocused(visit.problem());
    expect(await visit.problem().innerText()).toContain(problemDetail('access/sign-in-refused'));
    expect(await visit.field('signIn.email').inputValue()).toBe(email);
    expect(visit.complaints.take(/^401 POST \/api\/v1\/sessions$/)).toEqual([]);

    await visit.fill('signIn.password', password);
    await visit.button('signIn.action').click();
    await visit.navigation().waitFor();
  });

  it('is led to the fields when they are empty', async () => {
    const visit = await chromium.open();
    await visit.goTo('/');
    await visit.button('signIn.action').click();
    await visit.isFocused(visit.problem());
    await visit.problem().getByRole('button').first().click();
    await visit.isFocused(visit.field('signIn.email'));
    expect(await visit.field('signIn.email').getAttribute('aria-invalid')).toBe('true');
  });

  it('turns the page round by choosing Arabic, and comes back to it in Arabic', async () => {
    const visit = await chromium.open();
    await visit.goTo('/');
    await visit.chooseLanguage('ar');
    const arabic = new Words('ar');
    await visit.page.getByRole('heading', { level: 1, name: arabic.say('signIn.title'), exact: true }).waitFor();
    await visit.goTo('/');
    await visit.page.locator('html[lang=ar][dir=rtl]').waitFor();
    expect(await visit.title().innerText()).toBe(arabic.say('signIn.title'));
  });

  it('comes to the page that was asked for', async () => {
    const visit = await chromium.open();
    await visit.goTo('/substitutes');
    await visit.signIn(sampleAccount(productPlace(), 'council'));
    expect(new URL(visit.page.url()).pathname).toBe('/substitutes');
    expect(await visit.title().innerText()).toBe(visit.words.say('frame.substitutes'));
  });
});

describe('somebody who is signed in', () => {
  it('reads all in Arabic at once after choosing it, mirrored, without losing the page', async () => {
    const visit = await chromium.open();
    await visit.goTo('/substitutes');
    await visit.signIn(sampleAccount(productPlace(), 'rapporteur'));
    const sideOf = async () => ((await visit.navigation().boundingBox())?.x ?? 0) < 700;
    expect(await sideOf()).toBe(true);
    await visit.chooseLanguage('ar');
    await visit.navigation().waitFor();
    expect(await sideOf()).toBe(false);
    expect(await visit.title().innerText()).toBe(visit.words.say('frame.substitutes'));
    expect(visit.complaints.take()).toEqual([]);
  });

  it('signs out, and the way back shows nothing', async () => {
    const visit = await chromium.open();
    await visit.goTo('/substitutes');
    await visit.signIn(sampleAccount(productPlace(), 'council'));
    await visit.button('frame.account').click();
    await visit.page.getByRole('menuitem', { name: visit.words.say('frame.signOut') }).click();
    await visit.field('signIn.email').waitFor();
    await visit.page.goBack();
    await visit.isQuiet();
    expect(await visit.field('signIn.email').isVisible()).toBe(true);
    expect(await visit.navigation().isVisible()).toBe(false);
  });

  it('is asked to sign in again when the session has ended, and goes on where it was', async () => {
    const visit = await chromium.open();
    const account = sampleAccount(productPlace(), 'council');
    await visit.goTo('/substitutes');
    await visit.signIn(account);
    await visit.loseSession();
    await visit.chooseLanguage('en');
    await visit.page.getByText(visit.words.say('signIn.return')).waitFor();
    await visit.signIn(account);
    expect(new URL(visit.page.url()).pathname).toBe('/substitutes');
    expect(await visit.title().innerText()).toBe(visit.words.say('frame.substitutes'));
    expect(visit.complaints.take(/^401 PATCH \/api\/v1\/profile$/)).toEqual([]);
  });
});
