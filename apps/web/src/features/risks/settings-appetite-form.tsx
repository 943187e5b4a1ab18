import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { APPETITES, type Appetite, dayOf, GENEVA } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { decideAppetite, type RiskCategory } from '../../api/risk-settings';
import { judgedAnew } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';

const NAME = 'appetite';

type Values = { appetite: string; effectiveFrom: string; rationale: string; decisionReference: string };

/** Decides how much risk of a category is borne from a day on; what was decided before stays readable. */
export function AppetiteForm({ category, onCancel, onDone }: DrawerFrame & { readonly category: RiskCategory }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<Values>({
    initialValues: {
      appetite: category.appetite ?? '',
      effectiveFrom: dayOf(new Date(), GENEVA),
      rationale: '',
      decisionReference: '',
    },
  });
  const field = fieldsOf(NAME, form);
  const labels = {
    appetite: say('risks.appetite'),
    effectiveFrom: say('riskSettings.effectiveFrom'),
    rationale: say('risks.rationale'),
    decisionReference: say('riskSettings.decisionReference'),
  };
  const send = async (values: Values): Promise<void> => {
    await decideAppetite(category.id, filledIn(values) as Values & { appetite: Appetite });
    await judgedAnew(queries);
    onDone(say('riskSettings.decided', { code: category.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('riskSettings.decide')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('riskSettings.decideWhy')}</p>
      <NativeSelect
        {...field('appetite')}
        label={labels.appetite}
        data={[
          { value: '', label: say('risks.choose') },
          ...APPETITES.map((value) => ({ value, label: say(`risks.appetite-${value}`) })),
        ]}
      />
      <TextInput
        {...field('effectiveFrom')}
        type="date"
        label={labels.effectiveFrom}
        description={say('riskSettings.effectiveFromHint')}
      />
      <Textarea {...field('rationale')} label={labels.rationale} autosize minRows={2} maxRows={8} />
      <TextInput
        {...field('decisionReference')}
        label={labels.decisionReference}
        description={say('riskSettings.decisionReferenceHint')}
      />
    </ServerForm>
  );
}
