import type { DatedValue } from '@resolute/domain';
import type { ExplainedPart, ExplainedPeriod, IndicatorExplanation } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { useFigures } from '../ratings/use-figures';
import { Tag } from '../tag';
import { usePeriodName } from '../values/use-period-name';
import { ActualExplained } from './actual-explained';
import classes from './explained.module.css';
import { FigureDoor } from './figure-door';
import { useValueText } from './use-value-text';

interface WentInProps {
  readonly explanation: IndicatorExplanation;
  /** When it is explained as of: each value is explained as of then too. */
  readonly time: PointInTime;
}

/** What went in: each value with its revision and whose hands it went through, then baseline, milestones and target. */
export function WentIn({ explanation: { periods, input }, time }: WentInProps) {
  const { say } = useWords();
  const target = input.target && 'value' in input.target ? [input.target] : [];
  const dated: [string, DatedValue][] = [
    ...(input.baseline ? [[say('ratings.baseline'), input.baseline] as [string, DatedValue]] : []),
    ...(input.milestones ?? []).map((each) => [say('ratings.milestone'), each] as [string, DatedValue]),
    ...target.map((each) => [say('ratings.target'), each] as [string, DatedValue]),
  ];
  if (periods.length + dated.length === 0) return null;
  return (
    <section aria-label={say('ratings.wentIn')}>
      <h3 className={classes.heading}>{say('ratings.wentIn')}</h3>
      {periods.map((period) => (
        <PeriodIn key={period.period.id} period={period} time={time} />
      ))}
      <ul className={classes.rows}>
        {dated.map(([name, value]) => (
          <DatedRow key={`${name} ${value.on}`} name={name} value={value} />
        ))}
      </ul>
    </section>
  );
}

interface PeriodInProps extends Pick<WentInProps, 'time'> {
  readonly period: ExplainedPeriod;
}

function PeriodIn({ period: { period, coverage, parts, missing }, time }: PeriodInProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  return (
    <div className={classes.period}>
      <h4>
        <bdi>{periodName(period.id)}</bdi>
        {coverage.counted > 1 && <span className={classes.quiet}>{say('ratings.partsOf', { ...coverage })}</span>}
      </h4>
      <ul className={classes.rows}>
        {parts.map((part) => (
          <PartRow key={part.actualId} part={part} time={time} />
        ))}
      </ul>
      {missing.length > 0 && (
        <p className={classes.quiet}>
          {say('ratings.missingUnits', { units: missing.map(({ code }) => code).join(', ') })}
        </p>
      )}
    </div>
  );
}

interface PartRowProps extends Pick<WentInProps, 'time'> {
  readonly part: ExplainedPart;
}

function PartRow({ part, time }: PartRowProps) {
  const { say, moment } = useWords();
  const valueText = useValueText();
  return (
    <li>
      <span className={classes.rowName}>
        <bdi>{part.unit.code}</bdi>
        <span className={classes.quiet}>{say('ratings.revision', { number: part.revision })}</span>
        {part.isEstimate && <Tag>{say('ratings.estimate')}</Tag>}
      </span>
      <bdi className={classes.rowValue}>
        <FigureDoor
          name={`${part.unit.code}, ${say('ratings.revision', { number: part.revision })}`}
          explained={() => <ActualExplained id={part.actualId} time={time} />}
        >
          {part.isEstimate && '~'}
          {valueText(part.value)}
        </FigureDoor>
      </bdi>
      <span className={classes.rowNote}>
        {say('ratings.hands', {
          author: part.author.name,
          verifier: part.verifier.name,
          acceptor: part.acceptor.name,
          moment: moment(part.acceptedAt),
        })}
      </span>
    </li>
  );
}

function DatedRow({ name, value }: { readonly name: string; readonly value: DatedValue }) {
  const { day } = useWords();
  const { exact } = useFigures();
  return (
    <li>
      <span className={classes.rowName}>{name}</span>
      <bdi className={classes.rowValue}>{exact(value.value)}</bdi>
      <span className={classes.rowNote}>{day(value.on)}</span>
    </li>
  );
}
