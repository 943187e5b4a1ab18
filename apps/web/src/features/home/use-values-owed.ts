import { mayReadIndicators } from '@resolute/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { type Cell, openCellsQuery } from '../../api/cells';
import { type Inbox, type InboxEntry, inboxQuery } from '../../api/inbox';
import { useSignedIn } from '../../api/signed-in';
import { useUnitsReported } from '../../api/units-reported';
import { type RowsSoFar, rowsSoFar } from '../../ui/states/rows-so-far';

/** Values that somebody owes: to enter by a day, to decide on, or that came back. */
export type ValuesOwed =
  | {
      readonly kind: 'enter';
      readonly unitId: string;
      readonly unit: string;
      readonly count: number;
      readonly by: string;
    }
  | { readonly kind: 'verify' | 'accept' | 'stuck'; readonly count: number }
  /** Beside those that are named. */
  | { readonly kind: 'more-correct'; readonly count: number }
  | { readonly kind: 'correct'; readonly entry: InboxEntry };

const DECISIONS = ['verify', 'accept', 'stuck'] as const;

/** All that somebody owes in values, the own work first. */
export function useValuesOwed(): RowsSoFar<ValuesOwed> {
  const { actor } = useSignedIn();
  const mayRead = mayReadIndicators(actor).allowed;
  const units = useUnitsReported();
  const inbox = useQuery({ ...inboxQuery, enabled: mayRead });
  const cells = useQueries({ queries: mayRead ? units.map((unit) => openCellsQuery(unit)) : [] });
  return rowsSoFar(mayRead ? [inbox, ...cells] : [], [
    ...toCorrect(inbox.data),
    ...cells.flatMap(({ data = [] }) => owedOf(data)),
    ...toDecide(inbox.data),
  ]);
}

/** Each that came back, and how many more there are where not all of them are named. */
function toCorrect(inbox: Inbox | undefined): ValuesOwed[] {
  const named = inbox?.items.filter(({ task }) => task === 'correct') ?? [];
  const count = (inbox?.counts.correct ?? 0) - named.length;
  return [
    ...named.map((entry) => ({ kind: 'correct' as const, entry })),
    ...(count > 0 ? [{ kind: 'more-correct' as const, count }] : []),
  ];
}

const toDecide = (inbox: Inbox | undefined): ValuesOwed[] =>
  DECISIONS.map((kind) => ({ kind, count: inbox?.counts[kind] ?? 0 })).filter(({ count }) => count > 0);

/** What of a unit is open and was not handed in yet, with the first day on which some of it is due. */
function owedOf(cells: readonly Cell[]): ValuesOwed[] {
  const open = cells.filter(({ window, current }) => window.kind === 'open' && (!current || current.state === 'draft'));
  const [first] = open;
  if (!first) return [];
  const by = open.map(({ period }) => period.dueOn).toSorted()[0] ?? first.period.dueOn;
  const { id, code } = first.part.unit;
  return [{ kind: 'enter', unitId: id, unit: code, count: open.length, by }];
}
