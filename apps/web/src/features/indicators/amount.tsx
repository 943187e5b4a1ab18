import type { IndicatorVersion } from '../../api/indicators';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import classes from './indicators.module.css';

interface AmountProps {
  readonly value: string;
  readonly measure: IndicatorVersion['measure'];
}

/** A value with its unit of measure, which stands back. */
export function Amount({ value, measure }: AmountProps) {
  const printed = useNumber();
  return (
    <>
      <bdi>{printed(value)}</bdi>{' '}
      <span className={classes.quiet}>
        <Translated words={measure} />
      </span>
    </>
  );
}
