import { inChromium } from '../support/in-chromium';
import { invited, joined } from '../support/newcomer';
import { Words } from '../support/words';

const chromium = inChromium();

describe('somebody who sets how they like the product', () => {
  it('sees the dark theme and Arabic at once, and finds both again at the next sign-in', async () => {
    const { visit, account } = await joined(chromium, await invited(await chromium.signedIn('administrator')));
    const background = () => visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await background();
    await visit.goTo('/profile');
    await visit.page.getByRole('radio', { name: visit.words.say('profile.theme-dark') }).check();
    await visit.field('links.language').selectOption('ar');
    await visit.button('profile.savePreferences').click();
    await visit.page.locator('html[lang=ar][dir=rtl][data-mantine-color-scheme=dark]').waitFor();
    expect(await background()).not.toBe(light);
    visit.words = new Words('ar');
    await visit.titled('frame.profile');
    expect(visit.complaints.take()).toEqual([]);

    const next = await chromium.open();
    await next.goTo('/');
    await next.fill('signIn.email', account.email);
    await next.fill('signIn.password', account.password);
    await next.button('signIn.action').click();
    await next.page.locator('html[lang=ar][dir=rtl][data-mantine-color-scheme=dark]').waitFor();
  });
});
