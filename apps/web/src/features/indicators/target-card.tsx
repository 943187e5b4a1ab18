import { parseLocalDate } from '@resolute/domain';
import type { ReactNode } from 'react';
import type { IndicatorVersion, Target } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { Amount } from './amount';
import classes from './indicators.module.css';
import { TargetValue } from './target-value';

interface TargetCardProps {
  readonly target: Target;
  readonly version: IndicatorVersion;
  /** What can be done with it. */
  readonly act?: ReactNode;
}

/** One target: what, by when, in force when, why, by whose decision, and by which milestones. */
export function TargetCard({ target, version, act }: TargetCardProps) {
  const { say, day } = useWords();
  const { category, onDay, effectiveFrom, effectiveUntil, rationale, decisionReference, isInForce } = target;
  return (
    <li className={classes.target} data-quiet={!isInForce}>
      {category && (
        <Tag>
          <Translated words={category.title} />
        </Tag>
      )}
      <p className={classes.figure}>
        <TargetValue target={target} version={version} />
      </p>
      <p>
        {say('indicators.byDay', { day: day(parseLocalDate(onDay)) })}
        <span className={classes.below}>
          {say('indicators.inForceFrom', { day: day(parseLocalDate(effectiveFrom)) })}{' '}
          {effectiveUntil !== null && say('results.untilDay', { day: day(parseLocalDate(effectiveUntil)) })}
        </span>
      </p>
      <Milestones target={target} version={version} />
      {rationale !== '' && (
        <p dir="auto" className={classes.line}>
          {rationale}
        </p>
      )}
      {decisionReference !== '' && (
        <p className={classes.quiet}>{say('indicators.decidedIn', { reference: decisionReference })}</p>
      )}
      {act}
    </li>
  );
}

function Milestones({ target: { milestones }, version }: Pick<TargetCardProps, 'target' | 'version'>) {
  const { say, day } = useWords();
  if (milestones.length === 0) return null;
  return (
    <div>
      <p className={classes.quiet}>{say('indicators.milestones')}</p>
      <ul aria-label={say('indicators.milestones')} className={classes.list}>
        {milestones.map(({ onDay, value }) => (
          <li key={onDay}>
            <Amount value={value} measure={version.measure} />{' '}
            {say('indicators.byDay', { day: day(parseLocalDate(onDay)) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
