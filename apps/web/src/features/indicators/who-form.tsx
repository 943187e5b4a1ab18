import { Button, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Indicator, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { PeopleChoice } from '../../ui/people-choice';
import { UnitSelect } from '../../ui/unit-select';

const NAME = 'who';

/** Changes the code of an indicator, who answers for it and whom to ask. */
export function WhoForm({ indicator, onCancel, onDone }: { readonly indicator: Indicator } & DrawerFrame) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [begun] = useState(indicator);
  const form = useForm<WhoValues>({ initialValues: valuesOf(begun) });
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/indicators/{id}', { params: { path: { id: begun.id } } })),
  );
  const labels = {
    code: say('results.code'),
    unitId: say('indicators.unit'),
    source: say('results.source'),
    personIds: say('indicators.people'),
  };
  const send = async ({ code, unitId, source, personIds }: WhoValues): Promise<void> => {
    const body = { ...filledIn({ unitId }), code, source: source.trim() === '' ? null : source, personIds };
    const changed = await change(({ id, version }) =>
      answerOf(api.PATCH('/api/v1/indicators/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    );
    await indicatorsChanged(queries);
    onDone(say('results.changed', { code: changed.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('results.save')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <WhoFields form={form} begun={begun} theirs={theirs} labels={labels} />
    </ServerForm>
  );
}

interface WhoFieldsProps {
  readonly form: UseFormReturnType<WhoValues>;
  readonly begun: Indicator;
  /** What somebody else has saved in the meantime. */
  readonly theirs: Indicator | undefined;
  readonly labels: Readonly<Record<keyof WhoValues, string>>;
}

function WhoFields({ form, begun, theirs, labels }: WhoFieldsProps) {
  const { say } = useWords();
  const field = fieldsOf(NAME, form);
  const saved = useSaved(form.values, theirs);
  return (
    <>
      <TextInput {...field('code')} label={labels.code} description={saved.code} dir="ltr" />
      <UnitSelect
        {...field('unitId')}
        label={labels.unitId}
        none={say('indicators.chooseUnit')}
        description={saved.unitId}
      />
      <PeopleChoice
        id={`${NAME}-personIds`}
        legend={labels.personIds}
        hint={saved.personIds ?? say('indicators.peopleHint')}
        label={say('indicators.addPerson')}
        error={form.errors.personIds}
        value={form.values.personIds}
        onChange={(ids) => form.setFieldValue('personIds', ids)}
        known={[...begun.people, ...(theirs?.people ?? [])]}
      />
      <TextInput {...field('source')} label={labels.source} description={saved.source ?? say('results.sourceHint')} />
    </>
  );
}

/** What somebody else has saved in each field, where it is not what was typed; a unit by its code and people by name. */
function useSaved(typed: WhoValues, theirs: Indicator | undefined) {
  const savedNow = useSavedNow();
  if (!theirs) return {};
  const saved = valuesOf(theirs);
  const people = theirs.people.map(({ name }) => name).join(', ');
  const isSame = (some: readonly string[], others: readonly string[]): boolean =>
    some.toSorted().join() === others.toSorted().join();
  return {
    code: savedNow(saved.code, typed.code),
    unitId: savedNow(theirs.unit.code, saved.unitId === typed.unitId ? theirs.unit.code : ''),
    personIds: isSame(saved.personIds, typed.personIds) ? undefined : savedNow(people, '…'),
    source: savedNow(saved.source, typed.source),
  };
}

/** A form takes no interface. */
type WhoValues = { code: string; unitId: string; source: string; personIds: string[] };

const valuesOf = ({ code, unit, source, people }: Indicator): WhoValues => ({
  code,
  unitId: unit.id,
  source: source ?? '',
  personIds: people.map(({ id }) => id),
});
