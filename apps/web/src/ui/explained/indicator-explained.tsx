import { useQuery } from '@tanstack/react-query';
import { type IndicatorExplanation, indicatorExplanationQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { Flags } from '../ratings/flags';
import { RatingChip } from '../ratings/rating-chip';
import { Loaded } from '../states/loaded';
import { Translated } from '../translated';
import classes from './explained.module.css';
import { ExplainedFoot } from './explained-foot';
import { LeftOutPeriods } from './left-out-periods';
import { Steps } from './steps';
import { Verdict } from './verdict';
import { WentIn } from './went-in';

interface ExplanationProps {
  readonly explanation: IndicatorExplanation;
  readonly time: PointInTime;
}

/** How an indicator came by its figures: the arithmetic, whose hands the values went through, and what was left out. */
export function IndicatorExplained({ id, time }: { readonly id: string; readonly time: PointInTime }) {
  const { say } = useWords();
  return (
    <Loaded query={useQuery(indicatorExplanationQuery(id, time))} what={say('ratings.explainTitle')}>
      {(explanation) => <Explanation explanation={explanation} time={time} />}
    </Loaded>
  );
}

function Explanation({ explanation, time }: ExplanationProps) {
  const { indicator, result } = explanation;
  return (
    <div className={classes.explained}>
      <header className={classes.subject}>
        <p className={classes.quiet}>
          <bdi>{indicator.code}</bdi> · <Translated words={indicator.measure} />
        </p>
        <p className={classes.name}>
          <Translated words={indicator.title} />
        </p>
        <RatingChip result={result} />
        <Flags result={result} />
      </header>
      <Steps explanation={explanation} />
      <Verdict explanation={explanation} />
      <WentIn explanation={explanation} time={time} />
      <LeftOutPeriods leftOut={explanation.derivation.leftOut} />
      <ExplainedFoot explanation={explanation} code={indicator.code} />
    </div>
  );
}
