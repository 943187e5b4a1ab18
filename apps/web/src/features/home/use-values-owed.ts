import { addDays, dayOf, GENEVA, mayReadIndicators } from '@resolute/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Cell, cellsQuery } from '../../api/cells';
import { type InboxEntry, inboxQuery } from '../../api/inbox';
import { useSignedIn } from '../../api/signed-in';
import { useUnitsReported } from '../../api/units-reported';

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
  | { readonly kind: 'correct'; readonly entry: InboxEntry };

/** How long a window may stay open after the end of a period. */
const LONGEST_WINDOW_DAYS = 400;
const DECISIONS = ['verify', 'accept', 'stuck'] as const;

/** All that somebody owes in values, the own work first; undefined while it is being asked. */
export function useValuesOwed(): readonly ValuesOwed[] | undefined {
  const { actor } = useSignedIn();
  const mayRead = mayReadIndicators(actor).allowed;
  const [today] = useState(() => dayOf(new Date(), GENEVA));
  const span = { from: addDays(today, -LONGEST_WINDOW_DAYS), to: addDays(today, LONGEST_WINDOW_DAYS) };
  const units = useUnitsReported();
  const inbox = useQuery({ ...inboxQuery, enabled: mayRead });
  const cells = useQueries({ queries: units.map((unit) => cellsQuery({ unit, ...span })) });
  if (!mayRead) return [];
  if (!inbox.data || cells.some(({ isPending }) => isPending)) return inbox.error ? [] : undefined;
  const { items, counts } = inbox.data;
  return [
    ...items.filter(({ task }) => task === 'correct').map((entry) => ({ kind: 'correct' as const, entry })),
    ...cells.flatMap(({ data = [] }) => owedOf(data)),
    ...DECISIONS.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] })),
  ];
}

/** What of a unit is open and was not handed in yet, with the first day on which some of it is due. */
function owedOf(cells: readonly Cell[]): ValuesOwed[] {
  const open = cells.filter(({ window, current }) => window.kind === 'open' && (!current || current.state === 'draft'));
  const [first] = open;
  if (!first) return [];
  const by = open.map(({ period }) => period.dueOn).toSorted()[0] ?? first.period.dueOn;
  const { id, code } = first.part.unit;
  return [{ kind: 'enter', unitId: id, unit: code, count: open.length, by }];
}
