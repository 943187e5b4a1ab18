import { parseLocalDate, RUNGS, type Rung } from '@resolute/domain';
import type { Risk, RiskAcceptance } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Tag } from '../../ui/tag';
import { LadderActs } from './ladder-acts';
import type { PartProps } from './part-props';
import classes from './risks.module.css';

/** How far a risk was taken up the ladder, by whom and why; and until when somebody entitled bears it. */
export function LadderPanel({ risk, onDone }: PartProps) {
  const { say } = useWords();
  return (
    <Panel title={say('risks.ladder')} note={say('risks.ladderNote')}>
      <ol className={classes.ladder}>
        {RUNGS.map((rung) => (
          <li key={rung} aria-current={rung === risk.rung ? 'step' : undefined}>
            <span className={classes.rung}>
              {say(`risks.rung-${rung}`)} {rung === risk.rung && <Tag tone="info">{say('risks.standsHere')}</Tag>}
            </span>
            <Step risk={risk} rung={rung} />
          </li>
        ))}
      </ol>
      {risk.acceptances.length > 0 && <Acceptances acceptances={risk.acceptances} />}
      <LadderActs risk={risk} onDone={onDone} />
    </Panel>
  );
}

/** How it came to this rung; nothing where it never was. */
function Step({ risk, rung }: { readonly risk: Risk; readonly rung: Rung }) {
  const { say, moment } = useWords();
  return risk.escalations
    .filter(({ toRung }) => toRung === rung)
    .map(({ id, reason, escalatedBy, recordedAt }) => (
      <span key={id} className={classes.quiet}>
        {say('risks.byAt', { name: escalatedBy.name, at: moment(recordedAt) })} <bdi>{reason}</bdi>
      </span>
    ));
}

function Acceptances({ acceptances }: { readonly acceptances: readonly RiskAcceptance[] }) {
  const { say, day, moment } = useWords();
  return (
    <div className={classes.beside}>
      <h3>{say('risks.acceptances')}</h3>
      <ul className={classes.list}>
        {acceptances.map(({ id, untilOn, reason, acceptedBy, acceptedFor, recordedAt }) => (
          <li key={id}>
            {say('risks.acceptedUntil', { day: day(parseLocalDate(untilOn)) })}
            <span className={classes.quiet}>
              {acceptedFor === null
                ? say('risks.byAt', { name: acceptedBy.name, at: moment(recordedAt) })
                : say('risks.byForAt', { name: acceptedBy.name, of: acceptedFor.name, at: moment(recordedAt) })}{' '}
              <bdi>{reason}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
