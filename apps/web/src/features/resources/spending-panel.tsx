import { SegmentedControl } from '@mantine/core';
import {
  cumulated,
  SPENDING_VIEWS,
  type SpendingView,
  type SpendingYear,
  spendingChart,
  tableOfSpending,
} from '@resolute/charts';
import { moneyOf } from '@resolute/domain';
import type { ChartConfiguration } from 'chart.js';
import { useMemo, useState } from 'react';
import type { ResourceTable } from '../../api/resources';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFrame } from '../../charts/chart-frame';
import chartClasses from '../../charts/charts.module.css';
import { useChartManner } from '../../charts/use-chart-manner';
import { useWords } from '../../text/words';
import classes from './resources.module.css';
import { useMoney } from './use-money';

const THOUSAND = 1000;
const SWATCHES = ['planned', 'indicative', 'spent', 'ceiling'] as const;

/** What is planned and what was spent over the years, beside the ceilings; indicative years look it and say so. */
export function SpendingPanel({ table }: { readonly table: ResourceTable }) {
  const { say } = useWords();
  const [view, setView] = useState<SpendingView>('by-year');
  const years = useYears(table, view);
  const configuration = useConfiguration(years);
  const summary = useSummary(table);
  return (
    <ChartFrame
      title={say('resources.spendingTitle')}
      note={say('resources.spendingNote')}
      summary={summary}
      file={`spending-${table.framework.code}-${view}`}
      table={tableOfSpending(years)}
      wordOf={(key, text) => (key === 'status' ? say(`resources.status-${statusIn(text)}`) : text)}
      choice={
        <SegmentedControl
          className={classes.view}
          aria-label={say('resources.spendingView')}
          size="xs"
          value={view}
          onChange={setView}
          data={SPENDING_VIEWS.map((value) => ({ value, label: say(`resources.spending-${value}`) }))}
        />
      }
    >
      <ChartCanvas name={summary} configuration={configuration} size="large" />
      <ul className={chartClasses.key}>
        {SWATCHES.map((sort) => (
          <li key={sort}>
            <span className={classes.swatch} data-sort={sort} /> {say(`resources.key-${sort}`)}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

const statusIn = (text: string): 'indicative' | 'in-budget' => (text === 'indicative' ? 'indicative' : 'in-budget');

function useYears({ years }: ResourceTable, view: SpendingView): readonly SpendingYear[] {
  return useMemo(() => {
    const each = years.map(
      ({ year, status, planned, spent, ceiling }): SpendingYear => ({
        year,
        isIndicative: status === 'indicative',
        planned: planned.amount,
        spent: spent?.amount ?? null,
        ceiling: ceiling?.money.amount ?? null,
      }),
    );
    return view === 'cumulative' ? cumulated(each) : each;
  }, [years, view]);
}

function useConfiguration(years: readonly SpendingYear[]): ChartConfiguration {
  const { say } = useWords();
  const manner = useChartManner();
  return useMemo(
    () =>
      spendingChart(years, {
        ...manner,
        formatFrancs: (francs) => manner.formatDecimal(String(Math.round(francs / THOUSAND))),
        yearName: ({ year, isIndicative }) =>
          isIndicative ? [String(year), say('resources.status-indicative')] : [String(year)],
      }) as ChartConfiguration,
    [years, manner, say],
  );
}

function useSummary({ years, total }: ResourceTable): string {
  const { say } = useWords();
  const { francs } = useMoney();
  const told = [...years].reverse().find(({ spent }) => spent !== null);
  const planned = francs(total.planned);
  if (!told || !total.spent) return say('resources.spendingNone', { planned });
  const until = years.filter(({ year }) => year <= told.year);
  const due = until.reduce((sum, year) => sum + BigInt(year.planned.amount), 0n);
  return say('resources.spendingSummary', {
    year: String(told.year),
    spent: francs(total.spent),
    due: francs(moneyOf(due)),
    planned,
  });
}
