import { NativeSelect, SegmentedControl } from '@mantine/core';
import { CONTROL_LEVELS } from '@resolute/domain';
import type { ResultsMap } from '../../api/results';
import { useWords } from '../../text/words';
import { SearchText } from '../../ui/search-text';
import { titleText } from '../../ui/title-text';
import classes from './results.module.css';
import { type AddressChange, type ResultsAddress, SDGS } from './use-address';

interface ResultsFiltersProps {
  readonly address: ResultsAddress;
  readonly map: ResultsMap;
  readonly onChange: (change: AddressChange) => void;
}

/** What is looked for, and whether it is shown as a tree or as a table. */
export function ResultsFilters({ address: { choice, view }, map, onChange }: ResultsFiltersProps) {
  const { say, language } = useWords();
  const kinds = map.framework.kinds.map(({ code, title, results: count }) => ({
    value: code,
    label: say('results.kindCount', { kind: titleText(title, language).text, count }),
  }));
  const levels = CONTROL_LEVELS.map((value) => ({ value, label: say(`results.control-${value}`) }));
  const goals = SDGS.map((sdg) => ({ value: String(sdg), label: say('results.sdg', { sdg: String(sdg) }) }));
  const select = (
    name: 'kind' | 'control' | 'sdg',
    label: string,
    data: readonly { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={String(choice[name] ?? '')}
      onChange={({ currentTarget: { value } }) => onChange({ [name]: value })}
      data={[{ value: '', label: say('results.every') }, ...data]}
    />
  );
  return (
    <search className={classes.filters}>
      <SearchText label={say('results.search')} text={choice.text ?? ''} onChange={(text) => onChange({ text })} />
      {select('kind', say('results.kind'), kinds)}
      {select('control', say('results.control'), levels)}
      {select('sdg', say('results.sdgFilter'), goals)}
      <SegmentedControl
        aria-label={say('results.view')}
        value={view}
        onChange={(value) => onChange({ view: value === 'table' ? value : '' })}
        data={[
          { value: 'tree', label: say('results.view-tree') },
          { value: 'table', label: say('results.view-table') },
        ]}
      />
    </search>
  );
}
