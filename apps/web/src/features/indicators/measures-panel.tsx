import { parseLocalDate } from '@resolute/domain';
import type { Indicator, MeasuredResult } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { ResultAnchor } from '../../ui/result-anchor';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { useNumber } from '../../ui/use-number';
import { EndMeasuring } from './end-measuring';
import classes from './indicators.module.css';
import { MeasureForm } from './measure-form';

interface MeasuresPanelProps {
  readonly indicator: Indicator;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The results that an indicator measures. */
export function MeasuresPanel({ indicator, mayChange, onDone }: MeasuresPanelProps) {
  const { say } = useWords();
  const columns = useColumns(indicator, mayChange, onDone);
  const title = say('indicators.measures');
  const link = (
    <DrawerButton
      ask={say('indicators.linkAsk')}
      title={say('indicators.linkTitle', { code: indicator.code })}
      onDone={onDone}
    >
      {(frame) => <MeasureForm indicator={indicator} {...frame} />}
    </DrawerButton>
  );
  return (
    <Panel title={title} actions={mayChange && link} flush>
      {indicator.measures.length === 0 ? (
        <Empty
          title={say('indicators.measuresNothing')}
          why={mayChange ? say('indicators.measuresNothingPlanner') : say('indicators.measuresNothingWhy')}
        />
      ) : (
        <DataTable caption={title} columns={columns} rows={indicator.measures} keyOf={({ id }) => id} />
      )}
    </Panel>
  );
}

function useColumns(
  indicator: Indicator,
  mayChange: boolean,
  onDone: (sentence: string) => void,
): readonly [Column<MeasuredResult>, ...Column<MeasuredResult>[]] {
  const { say, day } = useWords();
  const printed = useNumber();
  const acts: Column<MeasuredResult> = {
    key: 'acts',
    head: say('results.endHead'),
    cell: (link) => <EndMeasuring indicator={indicator} link={link} onDone={onDone} />,
  };
  return [
    {
      key: 'result',
      head: say('results.result'),
      cell: ({ result, isCritical }) => (
        <>
          <ResultAnchor result={result} /> {isCritical && <Tag>{say('indicators.critical')}</Tag>}
        </>
      ),
    },
    {
      key: 'weight',
      head: say('indicators.weight'),
      isNumeric: true,
      cell: ({ weight }) => (weight === null ? '–' : <bdi>{printed(weight)}</bdi>),
    },
    {
      key: 'period',
      head: say('results.period'),
      cell: ({ from, until }) => (
        <>
          <span className={classes.line2}>{say('results.fromDay', { day: day(parseLocalDate(from)) })}</span>
          {until !== null && (
            <span className={classes.line2}>{say('results.untilDay', { day: day(parseLocalDate(until)) })}</span>
          )}
        </>
      ),
    },
    ...(mayChange ? [acts] : []),
  ];
}
