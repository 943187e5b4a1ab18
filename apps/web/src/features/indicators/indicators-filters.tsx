import { NativeSelect } from '@mantine/core';
import { INDICATOR_KINDS } from '@resolute/domain';
import { useWords } from '../../text/words';
import { SearchText } from '../../ui/search-text';
import { UnitSelect } from '../../ui/unit-select';
import { ChosenResult } from './chosen-result';
import classes from './indicators.module.css';
import type { AddressChange, IndicatorsChoice } from './use-address';

interface IndicatorsFiltersProps {
  readonly choice: IndicatorsChoice;
  readonly onChange: (change: AddressChange) => void;
}

/** Which indicators are looked for. */
export function IndicatorsFilters({ choice, onChange }: IndicatorsFiltersProps) {
  const { say } = useWords();
  return (
    <>
      <search className={classes.filters}>
        <SearchText label={say('results.search')} text={choice.text ?? ''} onChange={(text) => onChange({ text })} />
        <UnitSelect
          label={say('indicators.unitFilter')}
          none={say('results.every')}
          value={choice.unit ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ unit: value })}
        />
        <NativeSelect
          label={say('indicators.kind')}
          value={choice.kind ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ kind: value })}
          data={[
            { value: '', label: say('results.every') },
            ...INDICATOR_KINDS.map((value) => ({ value, label: say(`indicators.kind-${value}`) })),
          ]}
        />
      </search>
      {choice.result !== undefined && <ChosenResult id={choice.result} onRemove={() => onChange({ result: '' })} />}
    </>
  );
}
