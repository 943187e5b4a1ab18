import { NativeSelect } from '@mantine/core';
import type { Occasion } from '../../api/indicators';
import { useWords } from '../../text/words';
import classes from './occasions.module.css';

export type OccasionFilters = Partial<Readonly<Record<'series' | 'year', string>>>;

interface OccasionsFiltersProps {
  readonly occasions: readonly Occasion[];
  readonly filters: OccasionFilters;
  readonly onChange: (change: OccasionFilters) => void;
}

/** Which series and which year is looked for. */
export function OccasionsFilters({ occasions, filters, onChange }: OccasionsFiltersProps) {
  const { say } = useWords();
  const series = [...new Set(occasions.map((each) => each.series))].toSorted();
  const years = [...new Set(occasions.map(({ fromDay }) => fromDay.slice(0, 4)))].toSorted().toReversed();
  const choices = (values: readonly string[]) => [
    { value: '', label: say('occasions.every') },
    ...values.map((value) => ({ value, label: value })),
  ];
  return (
    <search className={classes.filters}>
      <NativeSelect
        label={say('occasions.series')}
        value={filters.series ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ series: value })}
        data={choices(series)}
      />
      <NativeSelect
        label={say('occasions.year')}
        value={filters.year ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ year: value })}
        data={choices(years)}
      />
    </search>
  );
}
