import { inChromium } from '../support/in-chromium';
import { mailedLink } from '../support/mailbox';
import { choosePassword, invited, joined } from '../support/newcomer';
import { productPlace } from '../support/place';

const chromium = inChromium();

describe('a person who was invited', () => {
  it('joins by the link from the mail, and chooses a new password when it is forgotten', async () => {
    const { visit, account } = await joined(chromium, await invited(await chromium.signedIn('administrator')));
    await visit.page.getByText(visit.words.say('home.noRole'), { exact: true }).waitFor();
    await visit.loseSession();

    await visit.goTo('/');
    await visit.link('signIn.forgot').click();
    await visit.titled('links.forgot');
    await visit.fill('signIn.email', account.email);
    await visit.button('links.sendLink').click();
    await visit.titled('links.sent');
    await visit.goTo(await mailedLink(productPlace(), account.email, 'reset'));
    await visit.titled('links.reset');
    await choosePassword(visit, 'eight grey herons wade', 'links.resetAction');
    await visit.signIn({ ...account, password: 'eight grey herons wade' });
    expect(visit.complaints.take()).toEqual([]);
  });

  it('leaves no secret in the address, and is told when the link was used before', async () => {
    const { email, link, id } = await invited(await chromium.signedIn('administrator'));
    const { visit } = await joined(chromium, { email, link, id });
    await visit.loseSession();
    await visit.goTo(link);
    await visit.titled('links.notValid');
    expect(visit.page.url()).not.toContain('#');
    await visit.link('links.forgot').click();
    await visit.titled('links.forgot');
    expect(visit.complaints.take(/^404 POST \/api\/v1\/link-checks$/)).toEqual([]);
  });

  it('is told why a password is not taken, in the field, and what was typed stays', async () => {
    const { link } = await invited(await chromium.signedIn('administrator'));
    const visit = await chromium.open();
    await visit.goTo(link);
    await visit.fill('links.name', 'Noor H.');
    await visit.fill('links.password', 'short');
    await visit.button('links.joinAction').click();
    await visit.problem().getByRole('button').click();
    await visit.isFocused(visit.field('links.password'));
    expect(await visit.field('links.name').inputValue()).toBe('Noor H.');
    expect(await visit.field('links.password').getAttribute('aria-invalid')).toBe('true');
  });
});
