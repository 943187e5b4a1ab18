import { MARKS, type Mark } from '@resolute/domain';
import type { Visit } from '../../support/visit';

export type Counts = Readonly<Record<Mark, number>>;

const LONGEST_WAIT_MS = 30_000;

/** How many indicators bear each mark, as the tiles of the overview say it. */
export async function countsOn(visit: Visit): Promise<Counts> {
  const counts = await Promise.all(
    MARKS.map(async (mark) => {
      const name = visit.words.say(`ratings.mark-${mark}`);
      const tile = visit.page.getByRole('main').getByRole('link', { name }).first();
      return [mark, Number(/\d+/.exec((await tile.textContent()) ?? '')?.[0])] as const;
    }),
  );
  return Object.fromEntries(counts) as Counts;
}

/** Opens the overview until it is so: ratings follow an acceptance after a moment. */
export async function overviewWhen(visit: Visit, isSo: (counts: Counts) => boolean): Promise<Counts> {
  const latest = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    await visit.goTo('/overview');
    const counts = await countsOn(visit);
    if (isSo(counts)) return counts;
    if (Date.now() > latest) throw new Error(`The overview still says ${JSON.stringify(counts)}`);
  }
}
