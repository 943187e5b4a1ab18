import { type CostSeries, costBesideResultChart, costScale, tableOfCosts, toldSeries } from '@resolute/charts';
import { compareDays, dayOf, GENEVA, isLocalDate, parseLocalDate, spentAgainstProgress } from '@resolute/domain';
import { useQueries } from '@tanstack/react-query';
import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'react';
import { type Overview, planStandingsQuery } from '../../api/ratings';
import type { ResourceRow, ResourceTable } from '../../api/resources';
import type { PointInTime } from '../../api/results';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFrame } from '../../charts/chart-frame';
import chartClasses from '../../charts/charts.module.css';
import { useChartManner } from '../../charts/use-chart-manner';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import classes from './resources.module.css';
import { useMoney } from './use-money';

interface CostPanelProps {
  readonly table: ResourceTable;
  readonly time: PointInTime;
}

/** What each result had cost and how far it had come by the end of each year: cost beside result, over time. */
export function CostPanel({ table, time }: CostPanelProps) {
  const { say } = useWords();
  const { percent } = useMoney();
  const series = useSeries(table, time);
  const charts = useCharts(series);
  if (series.length === 0) return null;
  const summary = say('resources.costSummary', { results: series.length });
  return (
    <ChartFrame
      title={say('resources.costTitle')}
      note={say('resources.costNote')}
      summary={summary}
      file={`cost-beside-result-${table.framework.code}`}
      table={tableOfCosts(series, percent)}
    >
      <div className={chartClasses.multiples}>
        {series.map(({ code, title }, at) => {
          const configuration = charts[at];
          const name = say('resources.costOf', { code, title });
          return (
            <figure key={code} className={chartClasses.multiple}>
              <figcaption title={title}>
                <bdi>{code}</bdi>
              </figcaption>
              {configuration && <ChartCanvas name={name} configuration={configuration} size="small" />}
            </figure>
          );
        })}
      </div>
      <ul className={chartClasses.key}>
        {(['spent', 'achieved'] as const).map((sort) => (
          <li key={sort}>
            <span className={classes.swatch} data-sort={`${sort}-line`} /> {say(`resources.key-${sort}-line`)}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

/** Ratings as they stood on the last day of each year that has begun; of the one that runs, today or on the day that is looked at. */
function useSeries({ framework, rows, years }: ResourceTable, time: PointInTime): readonly CostSeries[] {
  const { language } = useWords();
  const today = time.on !== undefined && isLocalDate(time.on) ? time.on : dayOf(new Date(), GENEVA);
  const begun = useMemo(
    () => years.map(({ year }) => year).filter((year) => compareDays(firstOf(year), today) <= 0),
    [years, today],
  );
  const standings = useQueries({
    queries: begun.map((year) => {
      const isOver = compareDays(lastOf(year), today) < 0;
      return planStandingsQuery(framework.id, isOver ? { ...time, on: lastOf(year) } : time);
    }),
    combine: (answers) => answers.map(({ data }) => data),
  });
  return useMemo(
    () =>
      toldSeries(
        rows.map((row) => ({
          code: row.result.code,
          title: titleText(row.result.title, language).text,
          points: years.map(({ year }, at) =>
            at < begun.length ? pointOf(row, year, standings[at]) : { year, spent: null, achieved: null },
          ),
        })),
      ),
    [rows, years, begun, standings, language],
  );
}

const firstOf = (year: number) => parseLocalDate(`${year}-01-01`);
const lastOf = (year: number) => parseLocalDate(`${year}-12-31`);

function pointOf(row: ResourceRow, year: number, standings: Overview | undefined): CostSeries['points'][number] {
  const rollUp = standings?.results.find(({ result }) => result.id === row.result.id)?.rollUp;
  const achieved = rollUp?.kind === 'rated' ? rollUp.achievement : undefined;
  const recorded = row.cells.filter((cell) => cell.year <= year).flatMap(({ spent }) => (spent ? [spent.money] : []));
  const planned = BigInt(row.planned.amount);
  const spent = recorded.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const compared = spentAgainstProgress({ planned, ...(recorded.length > 0 && { spent }) }, achieved);
  return { year, spent: compared.spent ?? null, achieved: achieved ?? null };
}

function useCharts(series: readonly CostSeries[]): readonly ChartConfiguration[] {
  const manner = useChartManner();
  const { percent } = useMoney();
  return useMemo(() => {
    const scale = costScale(series);
    return series.map(
      (each) => costBesideResultChart(each, { ...manner, scale, formatPercent: percent }) as ChartConfiguration,
    );
  }, [series, manner, percent]);
}
