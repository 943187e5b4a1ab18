import type { ExplainedPeriod, IndicatorExplanation } from '../../api/ratings';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { useValueText } from '../../ui/explained/use-value-text';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { usePeriodName } from '../../ui/values/use-period-name';

interface ValuesPanelProps {
  readonly explanation: IndicatorExplanation;
  readonly time: PointInTime;
}

/** What was accepted, period by period, with how many of its parts are in it and which units are missing. */
export function ValuesPanel({ explanation, time }: ValuesPanelProps) {
  const { say } = useWords();
  const columns = useColumns(explanation, time);
  const title = say('charts.values');
  return (
    <Panel title={title} flush>
      {explanation.periods.length === 0 ? (
        <Empty title={say('charts.noValues')} why={say('charts.noValuesWhy')} />
      ) : (
        <DataTable
          caption={title}
          columns={columns}
          rows={explanation.periods.toReversed()}
          keyOf={({ period }) => period.id}
        />
      )}
    </Panel>
  );
}

function useColumns(
  { indicator, input }: IndicatorExplanation,
  time: PointInTime,
): readonly [Column<ExplainedPeriod>, ...Column<ExplainedPeriod>[]] {
  const { say } = useWords();
  const periodName = usePeriodName();
  const valueText = useValueText();
  return [
    { key: 'period', head: say('charts.col-period'), cell: ({ period }) => <bdi>{periodName(period.id)}</bdi> },
    {
      key: 'value',
      head: say('charts.col-value'),
      isNumeric: true,
      cell: ({ period, isEstimate }) => (
        <ExplainedFigure
          of={{ kind: 'indicator', id: indicator.id }}
          time={time}
          name={`${say('charts.col-value')}, ${indicator.code}, ${periodName(period.id)}`}
        >
          <bdi>
            {isEstimate && '~'}
            {valueText(input.values[period.id])}
          </bdi>
        </ExplainedFigure>
      ),
    },
    {
      key: 'parts',
      head: say('ratings.coverage'),
      cell: ({ coverage }) => say('ratings.partsOf', { ...coverage }),
    },
    {
      key: 'missing',
      head: say('ratings.standing'),
      cell: ({ missing, isEstimate }) => {
        if (!isEstimate && missing.length === 0) return '–';
        return (
          <>
            {isEstimate && <Tag>{say('ratings.estimate')}</Tag>}{' '}
            {missing.length > 0 && say('ratings.missingUnits', { units: missing.map(({ code }) => code).join(', ') })}
          </>
        );
      },
    },
  ];
}
