import { arithmeticOf, canonical } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type ActualExplanation, actualExplanationQuery } from '../../api/actual-explanations';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { useFigures } from '../ratings/use-figures';
import { Loaded } from '../states/loaded';
import { Tag } from '../tag';
import { Translated } from '../translated';
import { usePeriodName } from '../values/use-period-name';
import { EvidenceLinks } from './evidence-links';
import classes from './explained.module.css';
import { ExplainedFoot } from './explained-foot';
import { NotInTheValue } from './not-in-the-value';
import { useHandName } from './use-hand-name';
import { useValueText } from './use-value-text';

/** How one value came about: what was entered, by whose hands, the arithmetic, its breakdowns, and what is not in it. */
export function ActualExplained({ id, time }: { readonly id: string; readonly time: PointInTime }) {
  const { say } = useWords();
  return (
    <Loaded query={useQuery(actualExplanationQuery(id, time.asOf))} what={say('ratings.explainTitle')}>
      {(explanation) => <Explanation explanation={explanation} />}
    </Loaded>
  );
}

interface Explained {
  readonly explanation: ActualExplanation;
}

function Explanation({ explanation }: Explained) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const valueText = useValueText();
  const { actual, measure, value, standing } = explanation;
  const { indicator, part, period, isEstimate, contentKnown } = actual;
  return (
    <div className={classes.explained}>
      <header className={classes.subject}>
        <p className={classes.quiet}>
          <bdi>{indicator.code}</bdi> · <bdi>{part.unit.code}</bdi> · <bdi>{periodName(period)}</bdi> ·{' '}
          {say('ratings.revision', { number: actual.revision })}
        </p>
        <p className={classes.name}>
          <Translated words={indicator.title} />
        </p>
        <p>
          <bdi>
            {isEstimate && '~'}
            {valueText(value ?? undefined)}
          </bdi>{' '}
          <Translated words={measure} /> {isEstimate && <Tag>{say('ratings.estimate')}</Tag>}
        </p>
      </header>
      <p className={classes.verdict}>{say(`ratings.standing-${standing}`)}</p>
      {contentKnown !== 'exactly' && <p className={classes.verdict}>{say(`ratings.known-${contentKnown}`)}</p>}
      <Arithmetic explanation={explanation} />
      <Hands explanation={explanation} />
      <Breakdowns explanation={explanation} />
      <EvidenceLinks evidence={actual.evidence} />
      <NotInTheValue explanation={explanation} />
      <ExplainedFoot explanation={explanation} code={`${indicator.code}-${part.unit.code}-${period}`} />
    </div>
  );
}

function Arithmetic({ explanation: { step, kind, numerator, denominator } }: Explained) {
  const { say } = useWords();
  const { short } = useFigures();
  if (!step) return null;
  return (
    <section aria-label={say('ratings.howCounted')}>
      <h3 className={classes.heading}>{say('ratings.howCounted')}</h3>
      <p className={classes.quiet}>{say(`ratings.formula-${step.formula}`)}</p>
      {numerator && denominator && (
        <p className={classes.quiet}>
          <Translated words={numerator} /> ÷ <Translated words={denominator} />
        </p>
      )}
      <p>
        <bdi dir="ltr" className={classes.arithmetic}>
          {arithmeticOf(step, { kind, printed: short })} = <strong>{short(step.result)}</strong>
        </bdi>
      </p>
      <p className={classes.quiet}>{say('ratings.unrounded', { value: canonical(step.result) })}</p>
    </section>
  );
}

/** Whose hands it went through, and when. */
function Hands({ explanation: { actual } }: Explained) {
  const { say, moment } = useWords();
  const handName = useHandName();
  const { author, authorFor, submittedAt, verifier, verifierFor, verifiedAt } = actual;
  const { acceptor, acceptorFor, acceptedAt, returns } = actual;
  const wrote = handName(author, authorFor);
  return (
    <section aria-label={say('ratings.wentIn')}>
      <h3 className={classes.heading}>{say('ratings.wentIn')}</h3>
      <ul className={classes.rows}>
        {returns.toReversed().map(({ id, returnedBy, returnedFor, createdAt, reasons }) => (
          <li key={id}>
            <span className={classes.rowWords}>
              {say('ratings.handReturned', { name: handName(returnedBy, returnedFor), moment: moment(createdAt) })}
            </span>
            <span className={classes.rowNote}>
              <bdi>{reasons.map(({ reason }) => reason).join(' · ')}</bdi>
            </span>
          </li>
        ))}
        <li>
          <span className={classes.rowWords}>
            {submittedAt
              ? say('ratings.handSubmitted', { name: wrote, moment: moment(submittedAt) })
              : say('ratings.handAuthor', { name: wrote })}
          </span>
        </li>
        {verifier && verifiedAt && (
          <li>
            <span className={classes.rowWords}>
              {say('ratings.handVerified', { name: handName(verifier, verifierFor), moment: moment(verifiedAt) })}
            </span>
          </li>
        )}
        {acceptor && acceptedAt && (
          <li>
            <span className={classes.rowWords}>
              {say('ratings.handAccepted', { name: handName(acceptor, acceptorFor), moment: moment(acceptedAt) })}
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

function Breakdowns({ explanation: { breakdowns } }: Explained) {
  const { say } = useWords();
  const { exact } = useFigures();
  if (breakdowns.length === 0) return null;
  return (
    <ul className={classes.rows}>
      {breakdowns.map(({ id, dimension, sum, total, faults }) => (
        <li key={id}>
          <span className={classes.rowName}>
            <Translated words={dimension.title} />
          </span>
          <span className={classes.rowNote}>
            {total === null
              ? say('ratings.breakdownSum', { sum: exact(sum) })
              : say('ratings.breakdownTotal', { sum: exact(sum), total: exact(total) })}{' '}
            · {say(faults.length === 0 ? 'ratings.breakdownHolds' : 'ratings.breakdownFails')}
          </span>
        </li>
      ))}
    </ul>
  );
}
