import { Checkbox, NativeSelect } from '@mantine/core';
import {
  INDICATOR_KINDS,
  type IndicatorKind,
  PART_AGGREGATIONS,
  type PartAggregation,
  TIME_AGGREGATIONS,
  type TimeAggregation,
} from '@resolute/domain';
import { useWords } from '../../text/words';
import { FieldGrid } from '../../ui/form/field-grid';
import { Panel } from '../../ui/panel';
import { useSheet } from './sheet-context';
import { hasNumber } from './sheet-wish';
import { SheetWords } from './sheet-words';
import classes from './sheets.module.css';
import { StepsFields } from './steps-fields';

/** How it is counted: the kind first, as it decides what else is asked. */
export function CountingSection() {
  const { say } = useWords();
  const { form, meaning } = useSheet();
  const { kind } = form.values.sheet;
  const kindName = (code: string): string =>
    code === '' ? say('sheets.chooseKind') : say(`indicators.kindLong-${code as IndicatorKind}`);
  return (
    <Panel title={say('sheets.counting')}>
      <div className={classes.section}>
        <NativeSelect
          {...meaning('kind', undefined, kindName)}
          label={say('indicators.kind')}
          data={['', ...INDICATOR_KINDS].map((value) => ({ value, label: kindName(value) }))}
        />
        {kind === 'ordinal' && <StepsFields list="steps" />}
        {kind === 'milestone-list' && <StepsFields list="stages" />}
        {hasNumber(kind) ? <Aggregations /> : <p className={classes.note}>{say('sheets.withoutNumber')}</p>}
      </div>
    </Panel>
  );
}

function Aggregations() {
  const { say } = useWords();
  const { form, name, meaning, isFixed } = useSheet();
  const overTime = (code: string): string => say(`indicators.time-${code as TimeAggregation}`);
  const overParts = (code: string): string => say(`indicators.part-${code as PartAggregation}`);
  return (
    <>
      <Checkbox
        {...form.getInputProps('sheet.isRatio', { type: 'checkbox' })}
        id={`${name}-sheet.isRatio`}
        label={say('sheets.isRatio')}
        description={isFixed ? say('sheets.fixedField') : say('sheets.isRatioHint')}
        disabled={isFixed}
      />
      {form.values.sheet.isRatio && (
        <>
          <SheetWords of="numerator" legend={say('indicators.numerator')} />
          <SheetWords of="denominator" legend={say('indicators.denominator')} />
        </>
      )}
      <FieldGrid>
        <NativeSelect
          {...meaning('aggregation', undefined, overTime)}
          label={say('indicators.overTime')}
          data={TIME_AGGREGATIONS.map((value) => ({ value, label: overTime(value) }))}
        />
        <NativeSelect
          {...meaning('partAggregation', undefined, overParts)}
          label={say('indicators.overParts')}
          data={PART_AGGREGATIONS.map((value) => ({ value, label: overParts(value) }))}
        />
      </FieldGrid>
    </>
  );
}
