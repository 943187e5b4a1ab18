import type { IndicatorVersion, Target } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import { Amount } from './amount';
import classes from './indicators.module.css';

interface TargetValueProps {
  readonly target: Target;
  readonly version: IndicatorVersion;
}

/** What is to be reached: a value, a range, a step, or, for kinds without any of these, the thing itself. */
export function TargetValue({ target: { value, low, high, step }, version: { measure, steps } }: TargetValueProps) {
  const { say } = useWords();
  const printed = useNumber();
  if (value !== null) return <Amount value={value} measure={measure} />;
  if (low !== null && high !== null)
    return (
      <>
        {say('indicators.between', { low: printed(low), high: printed(high) })}{' '}
        <span className={classes.quiet}>
          <Translated words={measure} />
        </span>
      </>
    );
  if (step === null) return say('indicators.fulfilled');
  const named = steps?.find(({ code }) => code === step);
  return named ? <Translated words={named.title} /> : <bdi>{step}</bdi>;
}
