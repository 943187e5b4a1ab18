import type { UseFormReturnType } from '@mantine/form';
import type { Unit } from '../../api/units';
import { useWords } from '../../text/words';
import { ColleagueSelect } from '../../ui/colleague-select';
import { fieldsOf } from '../../ui/form/server-form';
import { useSavedNow } from '../../ui/form/use-saved-now';
import type { UnitValues } from './unit-values';

interface HeadFieldProps {
  readonly form: UseFormReturnType<UnitValues>;
  readonly unit: Unit | undefined;
  /** What somebody else has saved in the meantime. */
  readonly theirs: Unit | undefined;
}

const NOBODY = { id: '', name: '' };

/** Who is told when the unit is late. */
export function HeadField({ form, unit, theirs }: HeadFieldProps) {
  const { say } = useWords();
  const savedNow = useSavedNow();
  const { headId } = form.values;
  const saved = theirs && (theirs.head ?? NOBODY);
  // Of whoever is chosen only the id is known: it is what was saved, or it is something else.
  const chosen = saved?.id === headId ? saved.name : headId;
  return (
    <ColleagueSelect
      {...fieldsOf('unit', form)('headId')}
      label={say('units.head')}
      description={savedNow(saved?.name, chosen) ?? say('units.headHint')}
      {...(unit?.head && { known: unit.head })}
      mayBeNobody
    />
  );
}
