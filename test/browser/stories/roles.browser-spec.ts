import { inChromium } from '../support/in-chromium';
import { invited, joined } from '../support/newcomer';

const chromium = inChromium();

describe('a weighty role', () => {
  it('that one administrator proposes is confirmed by another, and held from then on', async () => {
    const first = await chromium.signedIn('administrator');
    const colleague = await invited(first, 'Sofia Lindqvist');
    const { visit: second } = await joined(chromium, colleague);
    // As long as there is one administrator only, their word is enough.
    await first.post(`/api/v1/people/${colleague.id}/role-grants`, { role: 'administrator' });
    const planner = await invited(first, 'Tomás Herrera');
    await first.post(`/api/v1/people/${planner.id}/role-grants`, { role: 'planner' });

    await first.goTo('/roles');
    const own = first.page.getByRole('row').filter({ hasText: 'Tomás Herrera' });
    await own.getByText(first.words.say('grants.proposedByYou')).waitFor();

    await second.goTo('/roles');
    const row = second.page.getByRole('row').filter({ hasText: 'Tomás Herrera' });
    await row.getByRole('button', { name: second.words.say('grants.confirmAsk') }).click();
    await second.page
      .getByRole('dialog')
      .getByRole('button', { name: second.words.say('grants.confirm') })
      .click();
    await second.page.getByRole('dialog').waitFor({ state: 'detached' });
    await row.getByRole('button', { name: second.words.say('grants.confirmAsk') }).waitFor({ state: 'detached' });
    expect(second.complaints.take()).toEqual([]);
  });
});
