import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Unit, unitsQuery } from '../../api/units';
import { useWords } from '../../text/words';
import { ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { useSeen } from '../../ui/form/use-seen';
import { UnitFields } from './unit-fields';
import { type UnitValues, valuesOf, wishOf } from './unit-values';

interface UnitFormProps {
  /** Nothing when one is made. */
  readonly unit: Unit | undefined;
  readonly units: readonly Unit[];
  readonly onCancel: () => void;
  readonly onSaved: (sentence: string) => void;
}

/** Makes a unit or changes one. When somebody else was faster, what they saved is shown beside what was typed. */
export function UnitForm({ unit, units, onCancel, onSaved }: UnitFormProps) {
  const { say } = useWords();
  const form = useForm<UnitValues>({ initialValues: valuesOf(unit) });
  const { theirs, save } = useSaving(unit);
  return (
    <ServerForm
      name="unit"
      form={form}
      labels={useLabels()}
      send={async (values) => {
        const { code } = await save(values);
        onSaved(unit ? say('units.changed', { code }) : say('units.created', { code }));
      }}
      action={unit ? say('units.save') : say('units.create')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <UnitFields form={form} unit={unit} units={units} theirs={theirs} />
    </ServerForm>
  );
}

function useLabels(): Record<string, string> {
  const { say } = useWords();
  const titles = useTranslationLabels('title', say('units.titles'));
  const names = { code: say('units.code'), kind: say('units.kind'), parentId: say('units.parent') };
  return {
    ...names,
    headId: say('units.head'),
    validFrom: say('units.validFrom'),
    validUntil: say('units.validUntil'),
    ...titles,
  };
}

function useSaving(unit: Unit | undefined) {
  const queries = useQueryClient();
  const { theirs, change } = useSeen(unit, () =>
    answerOf(api.GET('/api/v1/units/{id}', { params: { path: { id: unit?.id ?? '' } } })),
  );
  const save = (values: UnitValues): Promise<Unit> =>
    change((seen) => {
      const body = wishOf(values);
      if (!seen) return answerOf(api.POST('/api/v1/units', { body }));
      const params = { path: { id: seen.id }, header: ifMatch(seen.version) };
      return answerOf(api.PATCH('/api/v1/units/{id}', { params, body }));
    });
  return {
    theirs,
    save: (values: UnitValues): Promise<Unit> => save(values).finally(() => queries.invalidateQueries(unitsQuery)),
  };
}
