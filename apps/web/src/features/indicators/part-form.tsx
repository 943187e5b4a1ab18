import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Indicator, type IndicatorPart, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { UnitSelect } from '../../ui/unit-select';

const NAME = 'part';

interface PartFormProps extends DrawerFrame {
  readonly indicator: Indicator;
  /** Nothing when a unit is added. */
  readonly part?: IndicatorPart;
}

type PartValues = { unitId: string; from: string; until: string };

/** Lets a further unit report, or says from when until when one does; what it reported stays. */
export function PartForm({ indicator, part, onCancel, onDone }: PartFormProps) {
  const { say } = useWords();
  const form = useForm<PartValues>({ initialValues: partValues(part) });
  const { saved, save } = useSaving(indicator, part);
  const field = fieldsOf(NAME, form);
  const savedNow = useSavedNow();
  const labels = { unitId: say('indicators.partUnit'), from: say('results.from'), until: say('results.until') };
  const hints = { from: say('indicators.partFromHint'), until: say('results.untilHint') };
  const send = async (values: PartValues): Promise<void> => {
    const changed = await save(values);
    const unit = changed.parts.find((each) => each.unit.id === values.unitId)?.unit.code ?? '';
    onDone(say('indicators.partSaved', { unit, code: indicator.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={part ? say('indicators.partDaysSave') : say('indicators.addPart')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      {!part && <UnitSelect {...field('unitId')} label={labels.unitId} none={say('indicators.chooseUnit')} />}
      {(['from', 'until'] as const).map((day) => (
        <TextInput
          {...field(day)}
          key={day}
          type="date"
          label={labels[day]}
          description={savedNow(saved?.[day], form.values[day]) ?? hints[day]}
        />
      ))}
    </ServerForm>
  );
}

const partValues = (part: IndicatorPart | undefined): PartValues => ({
  unitId: part?.unit.id ?? '',
  from: part?.from ?? '',
  until: part?.until ?? '',
});

/** Sends by the version of the indicator that the person has seen; `saved` is what somebody else made of the part meanwhile. */
function useSaving(indicator: Indicator, part: IndicatorPart | undefined) {
  const queries = useQueryClient();
  const [begun] = useState(indicator);
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/indicators/{id}', { params: { path: { id: begun.id } } })),
  );
  const save = async (values: PartValues): Promise<Indicator> => {
    const changed = await change((seen) => sendPart(seen, part, values));
    await indicatorsChanged(queries);
    return changed;
  };
  return { saved: theirs && partValues(theirs.parts.find(({ id }) => id === part?.id)), save };
}

function sendPart(indicator: Indicator, part: IndicatorPart | undefined, { unitId, from, until }: PartValues) {
  const days = { from: from === '' ? null : from, until: until === '' ? null : until };
  if (part)
    return answerOf(
      api.PATCH('/api/v1/indicator-parts/{id}', {
        params: { path: { id: part.id }, header: ifMatch(indicator.version) },
        body: days,
      }),
    );
  const body = { ...filledIn({ unitId }), ...days };
  return answerOf(api.POST('/api/v1/indicators/{id}/parts', { params: { path: { id: indicator.id } }, body }));
}
