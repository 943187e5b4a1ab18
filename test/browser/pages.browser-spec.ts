import { ROLES, type Role } from '@resolute/domain';
import { inChromium } from './support/in-chromium';
import { innerPages } from './support/inner-pages';
import { pageFaults } from './support/page-faults';
import type { Visit } from './support/visit';

const chromium = inChromium();
const OUTSIDE_NAVIGATION = ['/profile', '/a-page-that-does-not-exist'];

/** Pages of the administration that somebody may type by hand, and the role that may see them all. */
const ADMINISTRATION = ['/people', '/people/new', `/people/${'0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e'}`, '/roles'];
const READERS: readonly Role[] = ['administrator', 'planner', 'auditor'];

describe.each(ROLES)('the pages for the role %s', (role) => {
  it.each(['en', 'ar'] as const)('are whole in %s', async (language) => {
    const visit = await chromium.signedIn(role, { language });
    const offered = await visit.offeredPages();
    expect(offered).toContain('/');
    const faults = await pageFaults(visit);
    for (const [index, address] of offered.entries()) {
      await visit.navigation().getByRole('link').nth(index).click();
      await visit.page.waitForURL((url) => url.pathname === address);
      await visit.isQuiet();
      faults.push(...(await pageFaults(visit)));
    }
    for (const address of [...OUTSIDE_NAVIGATION, ...(await innerPages(visit))]) {
      await visit.goTo(address);
      faults.push(...(await pageFaults(visit)));
    }
    expect(faults).toEqual([]);
  });
});

describe('a page of the administration', () => {
  it.each(ROLES.filter((role) => !READERS.includes(role)))(
    'does not open to the role %s, and says so',
    async (role) => {
      const visit = await chromium.signedIn(role);
      expect(await refusals(visit)).toEqual([]);
    },
  );

  it.each(['planner', 'auditor'] as const)('that changes something does not open to the role %s', async (role) => {
    const visit = await chromium.signedIn(role);
    await visit.goTo('/people/new');
    expect(await visit.title().innerText()).toBe(visit.words.say('problems.notAllowed'));
  });
});

it.each(['en', 'ar'] as const)('the pages for visitors are whole in %s', async (language) => {
  const visit = await chromium.open({ language });
  const faults: string[] = [];
  for (const address of [
    '/',
    '/forgot',
    '/join',
    '/reset#a-link-that-is-no-longer-good',
    '/verify',
    '/public',
    '/public/issues',
  ]) {
    await visit.goTo(address);
    visit.complaints.take(/^(404|422|400) POST \/api\/v1\/link-checks$/);
    faults.push(...(await pageFaults(visit)));
  }
  expect(faults).toEqual([]);
});

/** Each page that the role may not see says so, and is whole nevertheless. */
async function refusals(visit: Visit): Promise<string[]> {
  const faults: string[] = [];
  for (const address of ADMINISTRATION) {
    await visit.goTo(address);
    const title = await visit.title().innerText();
    if (title !== visit.words.say('problems.notAllowed')) faults.push(`${address} opens: "${title}"`);
    faults.push(...(await pageFaults(visit)));
  }
  return faults;
}
