import { alignmentFlowsChart, type DrawnNode, summaryOfFlows, tableOfFlows } from '@resolute/charts';
import { FLOW_COLUMNS, thousandsTable, UNLINKED } from '@resolute/domain';
import type { ChartConfiguration } from 'chart.js';
import { useMemo } from 'react';
import type { Flows } from '../../api/alignment';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFrame } from '../../charts/chart-frame';
import { useChartManner } from '../../charts/use-chart-manner';
import { useWords } from '../../text/words';
import { ScrollBox } from '../../ui/scroll-box';
import { titleText } from '../../ui/title-text';
import classes from './alignment.module.css';

/** So many nodes of a column have room in a picture of the usual height. */
const USUAL = 9;
const TALL = 18;

interface FlowsChartProps {
  readonly flows: Flows;
  readonly plan: string;
}

/** Goal ← outcome ← output ← money, drawn as bands; on a phone the picture scrolls in its own box, and the table needs no picture. */
export function FlowsChart({ flows: { nodes, links }, plan }: FlowsChartProps) {
  const { say, language } = useWords();
  const manner = useChartManner();
  const flows = useMemo(
    () => ({
      links,
      nodes: nodes.map(({ id, column, code, title, francs }): DrawnNode => {
        const isNowhere = code === UNLINKED;
        if (column === 'money') return { id, column, code, title: say('alignment.money'), francs, isNowhere };
        if (isNowhere) return { id, column, code: say('alignment.nowhere'), title: '', francs, isNowhere };
        return { id, column, code, title: titleText(title, language).text, francs, isNowhere };
      }),
    }),
    [nodes, links, say, language],
  );
  const configuration = useMemo(
    () =>
      alignmentFlowsChart(flows, {
        ...manner,
        formatFrancs: (francs) => manner.formatDecimal(inThousands(francs)),
        columnNames: {
          goal: say('alignment.column-goal'),
          outcome: say('alignment.column-outcome'),
          output: say('alignment.column-output'),
          money: say('alignment.column-money'),
        },
      }) as ChartConfiguration,
    [flows, manner, say],
  );
  const { planned, linked, ...counts } = summaryOfFlows(flows);
  const francs = (amount: string): string => say('alignment.francs', { amount: manner.formatDecimal(amount) });
  const summary = say('alignment.flowsSummary', { planned: francs(planned), linked: francs(linked), ...counts });
  const rows = fullestColumn(nodes);
  return (
    <ChartFrame
      title={say('alignment.flows')}
      note={say('alignment.flowsNote')}
      summary={summary}
      file={`alignment-${plan}`}
      table={tableOfFlows(flows)}
    >
      <ScrollBox name={say('alignment.flows')}>
        <div className={classes.drawing}>
          <ChartCanvas
            name={summary}
            configuration={configuration}
            size={rows <= USUAL ? 'flows' : rows <= TALL ? 'flows-tall' : 'flows-tallest'}
          />
        </div>
      </ScrollBox>
    </ChartFrame>
  );
}

const inThousands = (francs: string): string => thousandsTable([[BigInt(francs)]], 1).cells[0]?.[0] ?? '';

/** How many nodes stand in the fullest column. */
const fullestColumn = (nodes: Flows['nodes']): number =>
  Math.max(...FLOW_COLUMNS.map((column) => nodes.filter((node) => node.column === column).length));
