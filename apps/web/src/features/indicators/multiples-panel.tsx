import { NativeSelect } from '@mantine/core';
import { type SmallMultiples, smallMultipleChart, summaryOfMultiples, tableOfMultiples } from '@resolute/charts';
import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import type { ChartConfiguration } from 'chart.js';
import { useMemo, useState } from 'react';
import type { Indicator, IndicatorVersion } from '../../api/indicators';
import { type BreakdownTrends, breakdownTrendsQuery } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFrame } from '../../charts/chart-frame';
import classes from '../../charts/charts.module.css';
import { useChartManner } from '../../charts/use-chart-manner';
import { useWords } from '../../text/words';
import { useFigures } from '../../ui/ratings/use-figures';
import { titleText } from '../../ui/title-text';

interface MultiplesPanelProps {
  readonly indicator: Indicator;
  readonly version: IndicatorVersion;
  readonly time: PointInTime;
}

type Breakdown = BreakdownTrends['breakdowns'][number];

/** The categories of a breakdown side by side on one scale; nothing where none was accepted, as the sheet says what is asked for. */
export function MultiplesPanel({ indicator: { id, code }, version, time }: MultiplesPanelProps) {
  const { data } = useQuery({ ...breakdownTrendsQuery(id, time), enabled: version.breakdowns.length > 0 });
  const [chosen, choose] = useState<string>();
  const shown = data?.breakdowns.find(({ dimension }) => dimension.id === chosen) ?? data?.breakdowns[0];
  if (!data || !shown) return null;
  return <Multiples trends={data} shown={shown} code={code} onChoose={choose} />;
}

interface MultiplesProps {
  readonly trends: BreakdownTrends;
  readonly shown: Breakdown;
  readonly code: string;
  readonly onChoose: (dimensionId: string) => void;
}

function Multiples({ trends, shown, code, onChoose }: MultiplesProps) {
  const { say, language } = useWords();
  const all = useMultiples(trends, shown);
  const charts = useCharts(all);
  const summary = useSentence(all);
  return (
    <ChartFrame
      title={say('charts.multiples')}
      summary={summary}
      {...(all.showsTotal && { note: say('charts.paleLine') })}
      file={`${code}-${shown.dimension.code}`}
      table={tableOfMultiples(all)}
      choice={
        trends.breakdowns.length > 1 && (
          <NativeSelect
            label={say('charts.by')}
            value={shown.dimension.id}
            onChange={({ currentTarget: { value } }) => onChoose(value)}
            data={trends.breakdowns.map(({ dimension: { id, title } }) => ({
              value: id,
              label: titleText(title, language).text,
            }))}
          />
        )
      }
    >
      <div className={classes.multiples}>
        {all.series.map((series, at) => {
          const configuration = charts[at];
          return (
            <figure key={series.code} className={classes.multiple}>
              <figcaption>{series.title}</figcaption>
              {configuration && <ChartCanvas name={series.title} configuration={configuration} size="small" />}
            </figure>
          );
        })}
      </div>
    </ChartFrame>
  );
}

/** The whole is drawn behind each category unless the categories add up to it. */
function useMultiples({ periods }: BreakdownTrends, { categories, rule }: Breakdown): SmallMultiples {
  const { language } = useWords();
  return useMemo(
    () => ({
      periods: periods.map(({ id, to, total }) => ({ id, to: parseLocalDate(to), total })),
      series: categories.map(({ code, title, points }) => ({ code, title: titleText(title, language).text, points })),
      showsTotal: rule === 'independent',
    }),
    [periods, categories, rule, language],
  );
}

function useCharts(all: SmallMultiples): readonly ChartConfiguration[] {
  const manner = useChartManner();
  return useMemo(
    () => all.series.map((series) => smallMultipleChart(all, series, manner) as ChartConfiguration),
    [all, manner],
  );
}

function useSentence(all: SmallMultiples): string {
  const { say } = useWords();
  const { short } = useFigures();
  const { categories, highest, lowest } = summaryOfMultiples(all);
  if (!highest || !lowest) return say('charts.multiplesBare', { categories });
  const titleOf = (code: string): string => all.series.find((series) => series.code === code)?.title ?? code;
  return say('charts.multiplesSummary', {
    categories,
    high: short(highest.value),
    highCode: titleOf(highest.code),
    low: short(lowest.value),
    lowCode: titleOf(lowest.code),
  });
}
