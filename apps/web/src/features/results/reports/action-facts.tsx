import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ACTION_STATUSES } from '@resolute/domain';
import type { Action } from '../../../api/accountability';
import { useWords } from '../../../text/words';
import { ColleagueSelect } from '../../../ui/colleague-select';
import { fieldsOf } from '../../../ui/form/server-form';
import { useSavedNow } from '../../../ui/form/use-saved-now';
import { UnitSelect } from '../../../ui/unit-select';
import { usePeriodName } from '../../../ui/values/use-period-name';
import { type ActionValues, isSameOwner, valuesOf } from './action-values';
import { PeriodSelect } from './period-select';
import { ReportingUnitSelect } from './reporting-unit-select';

interface ActionFactsProps {
  readonly form: UseFormReturnType<ActionValues>;
  /** The action as it was opened; nothing when one is begun. */
  readonly action: Action | undefined;
  /** What somebody else has saved in the meantime. */
  readonly theirs: Action | undefined;
}

/** What an action has beside its words: for when it is reported, by whom, who owns it, how it stands and when it is due. */
export function ActionFacts({ form, action, theirs }: ActionFactsProps) {
  const { say } = useWords();
  const field = fieldsOf('action', form);
  const savedNow = useSavedNow();
  const periodName = usePeriodName();
  const saved = theirs && valuesOf(theirs);
  const { status, dueDay, period } = form.values;
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
      <PeriodSelect
        {...field('period')}
        label={say('accountability.field-period')}
        description={savedNow(saved && periodName(saved.period), periodName(period))}
        held={action?.period}
      />
      {!action && <ReportingUnitSelect {...field('unitId')} label={say('accountability.unit')} />}
      <Owner form={form} action={action} theirs={theirs} />
    </>
  );
}

/** The unit or the person who owns it. */
function Owner({ form, action, theirs }: ActionFactsProps) {
  const { say } = useWords();
  const field = fieldsOf('action', form);
  const savedNow = useSavedNow();
  const known = action?.ownerPerson;
  const isSame = theirs === undefined || isSameOwner(valuesOf(theirs), form.values);
  return (
    <>
      <NativeSelect
        {...field('ownerKind')}
        label={say('accountability.field-owner')}
        description={isSame ? undefined : savedNow(theirs.ownerPerson?.name ?? theirs.ownerUnit?.code ?? '', '…')}
        data={(['unit', 'person'] as const).map((value) => ({ value, label: say(`accountability.owner-${value}`) }))}
      />
      {form.values.ownerKind === 'unit' ? (
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
