import type { Role } from '@resolute/domain';
import { axeFaults } from './support/axe';
import { inChromium } from './support/in-chromium';
import { innerPages } from './support/inner-pages';
import type { Visit } from './support/visit';

const chromium = inChromium();
const THEMES = ['light', 'dark'] as const;
const FOR_VISITORS = ['/', '/forgot', '/join', '/verify', '/public', '/public/issues'];
const BESIDE_NAVIGATION = ['/profile', '/people/new', '/a-page-that-does-not-exist'];

it('finds a fault where there is one', async () => {
  const visit = await chromium.open();
  await visit.goTo('/');
  await visit.page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await axeFaults(visit.page)).toContainEqual(expect.stringContaining('button-name'));
});

it.each(['en', 'ar'] as const)('axe-core objects to no page for visitors in %s', async (language) => {
  const visit = await chromium.open({ language });
  const faults = new Faults();
  for (const address of FOR_VISITORS) await look(visit, address, faults);
  expect(faults.asLines()).toEqual([]);
});

describe.each(['en', 'ar'] as const)('signed in, in %s', (language) => {
  const signedIn = (role: Role): Promise<Visit> => chromium.signedIn(role, { language });

  it('axe-core objects to no page of an administrator, who sees them all', async () => {
    const visit = await signedIn('administrator');
    const faults = new Faults();
    const pages = [...(await visit.offeredPages()), ...BESIDE_NAVIGATION, ...(await innerPages(visit))];
    for (const address of pages) await look(visit, address, faults);
    expect(faults.asLines()).toEqual([]);
  });

  it('axe-core does not object to what a planner may change in plans', async () => {
    const visit = await signedIn('planner');
    const faults = new Faults();
    const pages = (await innerPages(visit)).filter((address) => !address.startsWith('/people'));
    for (const address of ['/plans', '/results', '/resources', '/alignment', ...pages])
      await look(visit, address, faults);
    expect(faults.asLines()).toEqual([]);
  });

  it('axe-core does not object to a page that says that it is not open', async () => {
    const visit = await signedIn('contributor');
    const faults = new Faults();
    await look(visit, '/people', faults);
    expect(faults.asLines()).toEqual([]);
  });
});

/** Light and dark at a desk, and light on a phone, where the navigation is another one. */
async function look(visit: Visit, address: string, faults: Faults): Promise<void> {
  const { page } = visit;
  await visit.goTo(address);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await visit.isQuiet();
    faults.add(`${address} ${theme}`, await axeFaults(page));
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await visit.isQuiet();
  faults.add(`${address} on a phone`, await axeFaults(page));
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The same fault in the frame of every page is one fault, told once with all its places. */
class Faults {
  private readonly places = new Map<string, Set<string>>();

  add(place: string, faults: readonly string[]): void {
    for (const fault of faults) this.places.set(fault, (this.places.get(fault) ?? new Set()).add(place));
  }

  asLines(): string[] {
    return [...this.places].map(([fault, places]) => `${fault} — on ${[...places].join(', ')}`);
  }
}
