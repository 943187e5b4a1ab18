import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../text/words';
import { Loaded } from '../../../ui/states/loaded';
import { usePeriodName } from '../../../ui/values/use-period-name';
import type { Report } from './report.types';
import classes from './reports.module.css';
import { StateTag } from './state-tag';

interface EarlierProps<T extends Report> {
  readonly query: UseQueryResult<T[]>;
  /** The revision that stands above. */
  readonly shown: string;
  readonly children: (revision: T) => ReactNode;
}

/** What was said before, revision by revision, the newest first; nothing when there is one revision. */
export function Earlier<T extends Report>({ query, shown, children }: EarlierProps<T>) {
  const { say, moment } = useWords();
  const periodName = usePeriodName();
  const title = say('accountability.history');
  return (
    <Loaded query={query} what={title}>
      {(revisions) => {
        const others = revisions.filter(({ id }) => id !== shown);
        if (others.length === 0) return null;
        return (
          <section aria-label={title} className={classes.history}>
            <h3 className={classes.noteTitle}>{title}</h3>
            {others.map((revision) => (
              <details key={revision.id}>
                <summary>
                  {say('accountability.revisionOf', { number: revision.revision, period: periodName(revision.period) })}{' '}
                  <StateTag state={revision.state} />{' '}
                  {revision.acceptedAt && <span className={classes.quiet}>{moment(revision.acceptedAt)}</span>}
                </summary>
                {children(revision)}
              </details>
            ))}
          </section>
        );
      }}
    </Loaded>
  );
}
