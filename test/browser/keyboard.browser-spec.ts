import { type Focus, faultsOf, tabOn, tabTo } from './support/focus';
import { inChromium } from './support/in-chromium';
import { productPlace } from './support/place';
import { sampleAccount } from './support/sample-accounts';
import type { Visit } from './support/visit';

const chromium = inChromium();
const focusedRole = (visit: Visit, role: 'heading' | 'main' | 'menuitem' | 'alert') =>
  visit.page.locator(':focus').and(visit.page.getByRole(role));

async function signInByKeyboard(visit: Visit): Promise<void> {
  const { page, words } = visit;
  const { email, password } = sampleAccount(productPlace(), 'planner');
  const isField = (key: string) => async () =>
    (await page.getByLabel(words.say(key), { exact: true }).and(page.locator(':focus')).count()) === 1;
  await visit.goTo('/');
  await tabUntil(visit, isField('signIn.email'));
  await page.keyboard.type(email);
  await tabUntil(visit, isField('signIn.password'));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await visit.navigation().waitFor();
  await visit.isQuiet();
}

async function tabUntil({ page }: Visit, isThere: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('The Tab key did not come there');
}

describe('with the keyboard alone', () => {
  beforeAll(async () => {
    // The sample's people are shared by all tests: the one before may have left this one another language.
    await chromium.signedIn('planner');
  });

  it('one signs in, and comes to the title of the home page', async () => {
    const visit = await chromium.open();
    await signInByKeyboard(visit);
    expect(await visit.title().innerText()).toBe(visit.words.say('home.title'));
    await focusedRole(visit, 'heading').waitFor();
  });

  it('the first stop leads past the navigation, to the content', async () => {
    const visit = await chromium.open();
    await signInByKeyboard(visit);
    await visit.goTo('/');
    const first = await tabOn(visit.page);
    expect(first).toMatchObject({ name: visit.words.say('frame.skip'), faults: [] });
    await visit.page.keyboard.press('Enter');
    await focusedRole(visit, 'main').waitFor();
  });

  it('every stop on every page can be seen, and each entry of the navigation opens its page', async () => {
    const visit = await chromium.open();
    await signInByKeyboard(visit);
    const faults: string[] = [];
    for (const address of await visit.offeredPages()) {
      await visit.goTo('/');
      faults.push(...faultsOf(await tabTo(visit.page, ({ href }) => href === address)));
      await visit.page.keyboard.press('Enter');
      await visit.page.waitForURL((url) => url.pathname === address);
      await visit.isQuiet();
      faults.push(...(await faultsToTheEnd(visit)).map((fault) => `${address}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('a page that one comes to by the navigation is announced by its title', async () => {
    const visit = await chromium.open();
    await signInByKeyboard(visit);
    await tabTo(visit.page, ({ href }) => href === '/substitutes');
    await visit.page.keyboard.press('Enter');
    await focusedRole(visit, 'heading').and(visit.title()).waitFor();
    expect(await visit.title().innerText()).toBe(visit.words.say('frame.substitutes'));
  });

  it('the account menu opens with its first entry, and closes with the button', async () => {
    const visit = await chromium.open();
    await signInByKeyboard(visit);
    const isAccount = ({ name }: { name: string }) => visit.words.like('frame.account').test(name);
    await tabTo(visit.page, isAccount);
    await visit.page.keyboard.press('Enter');
    await visit.page.getByRole('menu').waitFor();
    await visit.page.keyboard.press('ArrowDown');
    await focusedRole(visit, 'menuitem').waitFor();
    await visit.page.keyboard.press('Escape');
    await visit.page.getByRole('menu').waitFor({ state: 'detached' });
    await visit.page.locator(':focus').and(visit.button('frame.account')).waitFor();
  });
});

/** From where one is to the end of the page. */
async function faultsToTheEnd({ page }: Visit): Promise<string[]> {
  const stops: Focus[] = [];
  for (let stop = await tabOn(page); stop && stops.length < 80; stop = await tabOn(page)) stops.push(stop);
  return faultsOf(stops);
}
