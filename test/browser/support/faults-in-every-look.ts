import { axeFaults } from './axe';
import { pageFaults } from './page-faults';
import type { Visit } from './visit';

/** What is wrong with the page as it stands, light and dark, at a desk and on a phone; an empty list when nothing is. */
export async function faultsInEveryLook(visit: Visit): Promise<string[]> {
  const faults = await pageFaults(visit);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1440]) {
      await visit.page.setViewportSize({ width, height: 900 });
      await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit.isQuiet();
      faults.push(...(await axeFaults(visit.page)));
    }
  await visit.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return faults;
}
