import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Ceiling, ceilingRevisionsQuery, lineRevisionsQuery, type ResourceLine } from '../../api/resources';
import { useWords } from '../../text/words';
import { Loaded } from '../../ui/states/loaded';
import classes from './resources.module.css';
import { useMoney } from './use-money';

/** What a line said before, and why it changed. */
export function LineRevisions({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(lineRevisionsQuery(id));
  return (
    <Loaded query={query} what={say('resources.history')}>
      {({ items }) => <Earlier items={items} />}
    </Loaded>
  );
}

/** What a ceiling was before, and why it changed. */
export function CeilingRevisions({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(ceilingRevisionsQuery(id));
  return (
    <Loaded query={query} what={say('resources.history')}>
      {({ items }) => <Earlier items={items} />}
    </Loaded>
  );
}

type Revision = Pick<ResourceLine | Ceiling, 'id' | 'money' | 'reason' | 'recordedAt' | 'supersededAt'> &
  Partial<Pick<ResourceLine, 'withdrawalReason'>>;

function Earlier({ items }: { readonly items: readonly Revision[] }): ReactNode {
  const { say, moment } = useWords();
  const { francs } = useMoney();
  return (
    <ul className={classes.revisions} aria-label={say('resources.history')}>
      {items.map(({ id, money, reason, recordedAt, supersededAt, withdrawalReason }) => (
        <li key={id} className={classes.revision}>
          <bdi>{francs(money)}</bdi>
          <span className={classes.quiet}>
            {supersededAt === null
              ? say('resources.since', { since: moment(recordedAt) })
              : say('resources.sinceUntil', { since: moment(recordedAt), until: moment(supersededAt) })}
          </span>
          {reason !== null && <span>{reason}</span>}
          {withdrawalReason && <span>{say('resources.withdrawnBecause', { reason: withdrawalReason })}</span>}
        </li>
      ))}
    </ul>
  );
}
