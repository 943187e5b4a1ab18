import { Anchor } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type IndicatorLine, indicatorsQuery } from '../../api/indicators';
import type { PointInTime } from '../../api/results';
import { useWords } from '../../text/words';
import { MoreRows } from '../../ui/more-rows';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';

interface MeasuredByProps {
  readonly resultId: string;
  readonly time: PointInTime;
}

/** The indicators of a result, each with the way to its page. */
export function MeasuredBy({ resultId, time }: MeasuredByProps) {
  const { say } = useWords();
  const query = useInfiniteQuery(indicatorsQuery({ result: resultId, ...time }));
  const title = say('results.measuredBy');
  const columns: readonly [Column<IndicatorLine>, ...Column<IndicatorLine>[]] = [
    {
      key: 'indicator',
      head: say('indicators.indicator'),
      cell: ({ id, code, title: words }) => (
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: id }} search={time as never} />
          )}
        >
          <strong>
            <bdi>{code}</bdi>
          </strong>{' '}
          <Translated words={words} />
        </Anchor>
      ),
    },
    { key: 'kind', head: say('indicators.kind'), cell: ({ kind }) => say(`indicators.kind-${kind}`) },
    { key: 'measure', head: say('indicators.measure'), cell: ({ measure }) => <Translated words={measure} /> },
  ];
  return (
    <Loaded query={query} what={title}>
      {({ items }) => (
        <Panel title={title} actions={items.length > 0 && <AllOf resultId={resultId} time={time} />} flush>
          {items.length === 0 ? (
            <Empty title={say('results.measuredByNothing')} why={say('results.measuredByNothingWhy')} />
          ) : (
            <DataTable caption={title} columns={columns} rows={items} keyOf={({ id }) => id} />
          )}
          <MoreRows query={query} />
        </Panel>
      )}
    </Loaded>
  );
}

function AllOf({ resultId, time }: MeasuredByProps) {
  const { say } = useWords();
  return (
    <Anchor
      renderRoot={(props) => <Link {...props} to="/indicators" search={{ result: resultId, ...time } as never} />}
    >
      {say('results.openIndicators')}
    </Anchor>
  );
}
