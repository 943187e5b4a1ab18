import { ACTION_STATUSES, type Narrative } from '@resolute/domain';
import type { Telling } from '../text/telling';
import { STATUS_WORDS } from './accountability-words';
import { sentences } from './drafted';
import type { ActionFact } from './section-contents';

/** How many actions there are and how far they have come, as a draft; nothing where there is none. */
export function actionsInWords(actions: readonly ActionFact[], { say, count }: Telling): Narrative {
  if (actions.length === 0) return [];
  const held = ACTION_STATUSES.flatMap((status) => {
    const some = actions.filter((action) => action.status === status).length;
    return some > 0 ? [say('markCount', { mark: say(STATUS_WORDS[status]), count: count(some) })] : [];
  });
  return sentences(
    say('draftActions', {
      count: count(actions.length),
      statuses: held.join(say('listJoin')),
      taken: count(actions.filter(({ taken }) => taken !== null).length),
      overdue: count(actions.filter(({ isOverdue }) => isOverdue).length),
    }),
  );
}
