import type { ReactNode } from 'react';
import type { IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import { usePercent } from '../../ui/use-percent';
import classes from './indicators.module.css';
import { SheetSteps } from './sheet-steps';
import { useEntryDays } from './use-entry-days';
import { useHowOften } from './use-how-often';

type Words = IndicatorVersion['definition'];

const worded = (words: Words): ReactNode => words && <Translated words={words} />;

/** The method sheet: what is counted and how, when it is reported, and from when a value asks for a comment. */
export function HowMeasured({ version, act }: { readonly version: IndicatorVersion; readonly act?: ReactNode }) {
  const { say } = useWords();
  const howOften = useHowOften();
  const entryDays = useEntryDays();
  const { kind, aggregation, partAggregation, measure, numerator, denominator, dataSource, needsEvidence } = version;
  return (
    <Panel title={say('indicators.howMeasured')} actions={act}>
      <Facts
        facts={[
          [say('indicators.kind'), say(`indicators.kindLong-${kind}`)],
          [say('indicators.measure'), worded(measure)],
          [say('indicators.numerator'), worded(numerator)],
          [say('indicators.denominator'), worded(denominator)],
          [say('indicators.overTime'), say(`indicators.time-${aggregation}`)],
          [say('indicators.overParts'), say(`indicators.part-${partAggregation}`)],
          [say('indicators.howOften'), howOften(version)],
          [say('indicators.entry'), <Lines key="entry" lines={entryDays(version)} />],
          [say('indicators.dataSource'), worded(dataSource)],
          [say('indicators.tolerance'), <Tolerance key="tolerance" version={version} />],
          [say('indicators.limits'), <Limits key="limits" version={version} />],
          [say('indicators.evidence'), needsEvidence ? say('indicators.evidenceYes') : say('indicators.evidenceNo')],
          [say('indicators.steps'), version.steps && <SheetSteps key="steps" version={version} />],
          [say('indicators.stages'), version.stages && <SheetSteps key="stages" version={version} />],
          [say('indicators.breakdowns'), <Breakdowns key="breakdowns" version={version} />],
        ]}
      />
    </Panel>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className={classes.list}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Tolerance({ version: { tolerance, absoluteTolerance } }: { readonly version: IndicatorVersion }) {
  const { say } = useWords();
  const percent = usePercent();
  const printed = useNumber();
  const lines = [
    say('indicators.toleranceOf', { share: percent(tolerance) }),
    ...(absoluteTolerance === null ? [] : [say('indicators.toleranceAtZero', { value: printed(absoluteTolerance) })]),
  ];
  return <Lines lines={lines} />;
}

function Limits({ version: { lowLimit, highLimit } }: { readonly version: IndicatorVersion }) {
  const { say } = useWords();
  const printed = useNumber();
  const lines = [
    ...(lowLimit === null ? [] : [say('indicators.belowLimit', { value: printed(lowLimit) })]),
    ...(highLimit === null ? [] : [say('indicators.aboveLimit', { value: printed(highLimit) })]),
  ];
  return lines.length === 0 ? say('indicators.noLimits') : <Lines lines={lines} />;
}

function Breakdowns({ version: { breakdowns } }: { readonly version: IndicatorVersion }) {
  const { say } = useWords();
  if (breakdowns.length === 0) return say('indicators.noBreakdowns');
  return (
    <ul className={classes.list}>
      {breakdowns.map(({ id, dimension, rule, isRequired }) => (
        <li key={id}>
          <Translated words={dimension.title} />{' '}
          <span className={classes.quiet}>
            {say(`indicators.rule-${rule}`)} {isRequired && say('indicators.required')}
          </span>
        </li>
      ))}
    </ul>
  );
}
