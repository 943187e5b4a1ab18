import { randomUUID } from 'node:crypto';
import { axeFaults } from '../support/axe';
import { inChromium } from '../support/in-chromium';
import { mailedLink } from '../support/mailbox';
import { productPlace } from '../support/place';

const chromium = inChromium();

describe('somebody new', () => {
  it('is invited through the form, after it was sent half empty, and given a role on their page', async () => {
    const administrator = await chromium.signedIn('administrator');
    const { page, words } = administrator;
    await administrator.goTo('/people');
    await administrator.link('people.inviteAsk').click();
    await administrator.titled('people.inviteTitle');

    await administrator.fill('people.name', 'Hana Sato');
    await administrator.button('people.inviteAction').click();
    await administrator.isFocused(administrator.problem());
    expect(await administrator.field('people.name').inputValue()).toBe('Hana Sato');
    administrator.complaints.take();

    const email = `hana-${randomUUID()}@test.example`;
    await administrator.fill('people.email', email);
    await administrator.button('people.inviteAction').click();
    await page.getByRole('heading', { level: 1, name: 'Hana Sato' }).waitFor();
    expect(await mailedLink(productPlace(), email, 'join')).toContain('/join#');

    await administrator.field('people.role').selectOption('contributor');
    await administrator.field('grants.scope').selectOption({ index: 1 });
    await administrator.button('people.give').click();
    const said = words.say('people.givenSaid', { name: 'Hana Sato', role: words.say('roles.contributor') });
    await page.getByText(said).first().waitFor();
    expect(administrator.complaints.take()).toEqual([]);
  });

  it('is shut out only after a question, whose dialog axe-core does not object to', async () => {
    const administrator = await chromium.signedIn('administrator');
    const { id } = await administrator.post<{ id: string }>('/api/v1/people', {
      name: 'Emil Novak',
      email: `emil-${randomUUID()}@test.example`,
      language: 'en',
    });
    await administrator.goTo(`/people/${id}`);
    expect(await axeFaults(administrator.page)).toEqual([]);
    await administrator.button('people.disable-ask').click();
    const dialog = administrator.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await axeFaults(administrator.page)).toEqual([]);
    await administrator.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await administrator.isFocused(administrator.button('people.disable-ask'));
    expect(administrator.complaints.take()).toEqual([]);
  });
});
