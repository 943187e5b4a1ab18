import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ACTION_STATUSES } from '@resolute/domain';
import { useWords } from '../../../text/words';
import { ColleagueSelect } from '../../../ui/colleague-select';
import { fieldsOf } from '../../../ui/form/server-form';
import { useSavedNow } from '../../../ui/form/use-saved-now';
import { UnitSelect } from '../../../ui/unit-select';
import type { ActionValues } from './action-values';
import { PeriodSelect } from './period-select';
import { ReportingUnitSelect } from './reporting-unit-select';

interface ActionFactsProps {
  readonly form: UseFormReturnType<ActionValues>;
  readonly isNew: boolean;
  /** The person who owns it already. */
  readonly known: { readonly id: string; readonly name: string } | undefined;
  /** What somebody else has saved in the meantime. */
  readonly saved: ActionValues | undefined;
}

/** What an action has beside its words: for when it is reported, by whom, who owns it, how it stands and when it is due. */
export function ActionFacts({ form, isNew, known, saved }: ActionFactsProps) {
  const { say } = useWords();
  const field = fieldsOf('action', form);
  const savedNow = useSavedNow();
  const { status, dueDay, ownerKind } = form.values;
  return (
    <>
      <NativeSelect
        {...field('status')}
        label={say('accountability.field-status')}
        description={
          savedNow(saved && say(`accountability.status-${saved.status}`), say(`accountability.status-${status}`)) ??
          say(`accountability.statusHint-${status}`)
        }
        data={ACTION_STATUSES.map((value) => ({ value, label: say(`accountability.status-${value}`) }))}
      />
      <TextInput
        {...field('dueDay')}
        type="date"
        label={say('accountability.field-dueDay')}
        description={savedNow(saved?.dueDay, dueDay) ?? say('accountability.dueHint')}
      />
      <PeriodSelect {...field('period')} label={say('accountability.field-period')} />
      {isNew && <ReportingUnitSelect {...field('unitId')} label={say('accountability.unit')} />}
      <NativeSelect
        {...field('ownerKind')}
        label={say('accountability.field-owner')}
        data={(['unit', 'person'] as const).map((value) => ({ value, label: say(`accountability.owner-${value}`) }))}
      />
      {ownerKind === 'unit' ? (
        <UnitSelect
          {...field('ownerUnitId')}
          label={say('accountability.owner-unit')}
          none={say('accountability.nobody')}
        />
      ) : (
        <ColleagueSelect
          {...field('ownerPersonId')}
          label={say('accountability.owner-person')}
          {...(known && { known })}
        />
      )}
    </>
  );
}
