import { parseLocalDate } from '@resolute/domain';
import type { ReactNode } from 'react';
import type { Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import classes from './risks.module.css';

interface RiskEvent {
  readonly id: string;
  readonly at: string;
  readonly what: ReactNode;
  readonly who: string;
  readonly note: string | null;
}

/** Reviews, incidents and steps in the life of a risk, the latest first. */
export function EventsPanel({ risk }: { readonly risk: Risk }) {
  const { say, moment } = useWords();
  const events = useEvents(risk);
  return (
    <Panel title={say('risks.events')}>
      <ol className={classes.list}>
        {events.map(({ id, at, what, who, note }) => (
          <li key={id}>
            {what}
            <span className={classes.quiet}>
              {say('risks.byAt', { name: who, at: moment(at) })} {note !== null && <bdi>{note}</bdi>}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function useEvents({ id, reviews, incidents, moves, raisedBy, createdAt }: Risk): RiskEvent[] {
  const { say, day } = useWords();
  const raised = { id, at: createdAt, what: say('risks.raised'), who: raisedBy.name, note: null };
  return [
    ...reviews.map((each) => ({
      id: each.id,
      at: each.recordedAt,
      what: say('risks.reviewedOn', { day: day(parseLocalDate(each.reviewedOn)) }),
      who: each.reviewedBy.name,
      note: each.note,
    })),
    ...incidents.map((each) => ({
      id: each.id,
      at: each.recordedAt,
      what: say('risks.happenedOn', { day: day(parseLocalDate(each.happenedOn)) }),
      who: each.recordedBy.name,
      note: each.what,
    })),
    // What has happened is told by its incident.
    ...moves
      .filter(({ action }) => action !== 'materialise')
      .map((each) => ({
        id: each.id,
        at: each.recordedAt,
        what: say(`risks.became-${each.toState}`),
        who: each.movedBy.name,
        note: each.reason,
      })),
    raised,
  ].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
