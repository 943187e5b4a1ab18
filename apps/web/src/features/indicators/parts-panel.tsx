import { parseLocalDate } from '@resolute/domain';
import type { Indicator, IndicatorPart } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import classes from './indicators.module.css';
import { PartForm } from './part-form';

interface PartsPanelProps {
  readonly indicator: Indicator;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** Which units report a part of an indicator, and from when until when. */
export function PartsPanel({ indicator, mayChange, onDone }: PartsPanelProps) {
  const { say } = useWords();
  const title = say('indicators.partsLong', { count: indicator.parts.length });
  const add = (
    <DrawerButton
      ask={say('indicators.addPartAsk')}
      title={say('indicators.addPartTitle', { code: indicator.code })}
      onDone={onDone}
    >
      {(frame) => <PartForm indicator={indicator} {...frame} />}
    </DrawerButton>
  );
  const columns = useColumns(indicator, mayChange, onDone);
  return (
    <Panel title={title} actions={mayChange && add} flush>
      <DataTable caption={title} columns={columns} rows={indicator.parts} keyOf={({ id }) => id} />
    </Panel>
  );
}

function useColumns(
  indicator: Indicator,
  mayChange: boolean,
  onDone: (sentence: string) => void,
): readonly [Column<IndicatorPart>, ...Column<IndicatorPart>[]] {
  const { say } = useWords();
  const acts: Column<IndicatorPart> = {
    key: 'acts',
    head: say('indicators.partDays'),
    cell: (part) => (
      <DrawerButton
        ask={say('indicators.partDaysAsk')}
        name={say('indicators.partDaysOf', { unit: part.unit.code })}
        title={say('indicators.partDaysTitle', { unit: part.unit.code, code: indicator.code })}
        onDone={onDone}
      >
        {(frame) => <PartForm indicator={indicator} part={part} {...frame} />}
      </DrawerButton>
    ),
  };
  return [
    {
      key: 'unit',
      head: say('indicators.partUnit'),
      cell: ({ unit }) => (
        <>
          <bdi className={classes.code}>{unit.code}</bdi> <Translated words={unit.title} />
        </>
      ),
    },
    { key: 'period', head: say('results.period'), cell: (part) => <Period part={part} /> },
    ...(mayChange ? [acts] : []),
  ];
}

function Period({ part: { from, until } }: { readonly part: IndicatorPart }) {
  const { say, day } = useWords();
  if (from === null && until === null) return say('indicators.always');
  return (
    <>
      {from !== null && (
        <span className={classes.line2}>{say('results.fromDay', { day: day(parseLocalDate(from)) })}</span>
      )}
      {until !== null && (
        <span className={classes.line2}>{say('results.untilDay', { day: day(parseLocalDate(until)) })}</span>
      )}
    </>
  );
}
