import { Button, NativeSelect } from '@mantine/core';
import { FLAGS, MARKS, NOT_RATED_REASONS } from '@resolute/domain';
import { useWords } from '../../text/words';
import { SearchText } from '../../ui/search-text';
import { UnitSelect } from '../../ui/unit-select';
import classes from './ratings-page.module.css';
import type { AddressChange, RatingsChoice } from './use-address';

interface RatingsFiltersProps {
  readonly choice: RatingsChoice;
  readonly onChange: (change: AddressChange) => void;
}

/** Which ratings are looked for. */
export function RatingsFilters({ choice, onChange }: RatingsFiltersProps) {
  const { say } = useWords();
  const every = { value: '', label: say('ratings.every') };
  return (
    <>
      <search className={classes.filters}>
        <SearchText label={say('ratings.search')} text={choice.text ?? ''} onChange={(text) => onChange({ text })} />
        <UnitSelect
          label={say('ratings.unit')}
          none={say('ratings.every')}
          value={choice.unit ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ unit: value })}
        />
        <NativeSelect
          label={say('ratings.rating')}
          value={choice.mark ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ mark: value })}
          data={[every, ...MARKS.map((value) => ({ value, label: say(`ratings.mark-${value}`) }))]}
        />
        <NativeSelect
          label={say('ratings.reason')}
          value={choice.reason ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ reason: value })}
          data={[every, ...NOT_RATED_REASONS.map((value) => ({ value, label: say(`ratings.reason-${value}`) }))]}
        />
        <NativeSelect
          label={say('ratings.flag')}
          value={choice.flag ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ flag: value })}
          data={[every, ...FLAGS.map((value) => ({ value, label: say(`ratings.flag-${value}`) }))]}
        />
      </search>
      {(choice.under ?? choice.framework) !== undefined && (
        <div className={classes.only}>
          <p>{say('ratings.onlySome')}</p>
          <Button onClick={() => onChange({ under: '', framework: '' })}>{say('ratings.showAll')}</Button>
        </div>
      )}
    </>
  );
}
