import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Indicator, type IndicatorPart, indicatorsChanged } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
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
  const queries = useQueryClient();
  const form = useForm<PartValues>({
    initialValues: { unitId: part?.unit.id ?? '', from: part?.from ?? '', until: part?.until ?? '' },
  });
  const field = fieldsOf(NAME, form);
  const labels = { unitId: say('indicators.partUnit'), from: say('results.from'), until: say('results.until') };
  const send = async (values: PartValues): Promise<void> => {
    const changed = await sendPart(indicator, part, values);
    await indicatorsChanged(queries);
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
      <TextInput {...field('from')} type="date" label={labels.from} description={say('indicators.partFromHint')} />
      <TextInput {...field('until')} type="date" label={labels.until} description={say('results.untilHint')} />
    </ServerForm>
  );
}

function sendPart(indicator: Indicator, part: IndicatorPart | undefined, { unitId, from, until }: PartValues) {
  const days = { from: from === '' ? null : from, until: until === '' ? null : until };
  if (part)
    return answerOf(api.PATCH('/api/v1/indicator-parts/{id}', { params: { path: { id: part.id } }, body: days }));
  const body = { ...filledIn({ unitId }), ...days };
  return answerOf(api.POST('/api/v1/indicators/{id}/parts', { params: { path: { id: indicator.id } }, body }));
}
