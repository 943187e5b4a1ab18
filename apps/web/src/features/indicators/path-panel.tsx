import {
  type EarlierTarget,
  type IndicatorPath,
  indicatorPathChart,
  labelsOf,
  PATH_ROWS,
  type PathLabels,
  pathOf,
  summaryOfPath,
  tableOfPath,
} from '@resolute/charts';
import { parseLocalDate, targetsBefore } from '@resolute/domain';
import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'react';
import type { IndicatorVersion } from '../../api/indicators';
import type { IndicatorExplanation } from '../../api/ratings';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFrame } from '../../charts/chart-frame';
import { useChartManner } from '../../charts/use-chart-manner';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { useFigures } from '../../ui/ratings/use-figures';
import { Empty } from '../../ui/states/empty';

interface PathPanelProps {
  readonly explanation: IndicatorExplanation;
  readonly version: IndicatorVersion;
}

/** The path of the indicator: where it started, what was accepted, where it should be, and targets that held before. */
export function PathPanel({ explanation, version }: PathPanelProps) {
  const { say } = useWords();
  const path = useMemo(() => pathFrom(explanation, version), [explanation, version]);
  if (path) return <PathChart path={path} code={explanation.indicator.code} />;
  return (
    <Panel title={say('charts.path')}>
      <Empty title={say('charts.noChart')} why={say('charts.noChartWhy')} />
    </Panel>
  );
}

function pathFrom(
  { input, result, periods }: IndicatorExplanation,
  { targets }: IndicatorVersion,
): IndicatorPath | undefined {
  const estimates = new Set(periods.filter(({ isEstimate }) => isEstimate).map(({ period }) => period.id));
  return pathOf({ input, result, estimates, earlier: earlierOf(targets) });
}

/** Targets of the whole that held until another one took their place; they come the latest first. */
function earlierOf(targets: IndicatorVersion['targets']): EarlierTarget[] {
  const whole = targets.flatMap(({ category, value, onDay, effectiveFrom, effectiveUntil, isInForce }) => {
    if (category !== null || value === null) return [];
    const until = effectiveUntil === null ? {} : { until: parseLocalDate(effectiveUntil) };
    return [{ value, on: parseLocalDate(onDay), from: parseLocalDate(effectiveFrom), ...until, isInForce }];
  });
  const inForce = whole.find(({ isInForce }) => isInForce);
  return inForce ? targetsBefore(whole.toReversed(), inForce) : [];
}

function PathChart({ path, code }: { readonly path: IndicatorPath; readonly code: string }) {
  const { say } = useWords();
  const configuration = usePathChart(path);
  const summary = usePathSentence(path);
  const wordOf = (key: string, text: string): string => {
    const row = PATH_ROWS.find((each) => key === 'what' && each === text);
    return row ? say(`charts.row-${row}`) : text;
  };
  const notes = [
    ...(path.isRunningTotal ? [say('charts.runningTotal')] : []),
    say('charts.legend'),
    ...(path.earlier.length > 0 ? [say('charts.legendEarlier')] : []),
  ];
  return (
    <ChartFrame
      title={say('charts.path')}
      summary={summary}
      note={notes.join(' · ')}
      file={`path-${code}`}
      table={tableOfPath(path)}
      wordOf={wordOf}
    >
      {configuration && <ChartCanvas name={summary} configuration={configuration} size="large" />}
    </ChartFrame>
  );
}

function usePathChart(path: IndicatorPath): ChartConfiguration | undefined {
  const { say } = useWords();
  const { short } = useFigures();
  const manner = useChartManner();
  const texts = labelsOf(path, {
    figure: short,
    baseline: (value) => say('charts.baselineAt', { value }),
    target: (value) => say('charts.targetAt', { value }),
    expected: (value) => say('charts.expectedAt', { value }),
  });
  const key = JSON.stringify(texts);
  return useMemo(() => {
    const labels = JSON.parse(key) as PathLabels;
    const formatDay = (day: string): string => manner.formatNumber(Number(day.slice(0, 4))).replaceAll('\u00A0', '');
    return indicatorPathChart(path, { ...manner, labels, formatDay }) as ChartConfiguration | undefined;
  }, [path, manner, key]);
}

function usePathSentence(path: IndicatorPath): string {
  const { say, day } = useWords();
  const { short } = useFigures();
  const { last, expected, baseline, target } = summaryOfPath(path);
  if (!last) return say('charts.pathNone');
  const stood = { day: day(last.on), value: `${last.isEstimate ? '~' : ''}${short(last.value)}` };
  if (expected !== undefined && baseline && target)
    return say('charts.pathWay', {
      ...stood,
      expected: short(expected),
      baseline: short(baseline.value),
      target: short(target.value),
    });
  return target ? say('charts.pathTarget', { ...stood, target: short(target.value) }) : say('charts.pathValue', stood);
}
