import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { DECIDING_BODIES, DECISION_VERBS, type DecidingBody, type DecisionVerb, yearsOf } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Plan, planQuery } from '../../api/plans';
import type { components } from '../../api/schema';
import { useWords } from '../../text/words';
import { FieldGroup } from '../../ui/form/field-group';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';

const NAME = 'decision';

/** A form takes no interface. */
type DecisionValues = {
  body: DecidingBody;
  verb: DecisionVerb;
  years: number[];
  decidedOn: string;
  document: string;
  source: string;
};

interface DecisionFormProps {
  readonly plan: Plan;
  readonly onCancel: () => void;
  readonly onRecorded: (sentence: string) => void;
}

/** Records what a body decided on all years of a plan or on some of them. */
export function DecisionForm({ plan, onCancel, onRecorded }: DecisionFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<DecisionValues>({ initialValues: decisionOn(plan) });
  const field = fieldsOf(NAME, form);
  const labels = useLabels();
  const send = async (values: DecisionValues): Promise<void> => {
    const params = { path: { id: plan.id } };
    const changed = await answerOf(api.POST('/api/v1/frameworks/{id}/decisions', { params, body: wishOf(values) }));
    queries.setQueryData(planQuery(plan.id).queryKey, changed);
    onRecorded(say('plans.decisionRecorded'));
    await queries.invalidateQueries({ queryKey: ['plans'] });
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('plans.recordDecision')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <NativeSelect
        {...field('body')}
        label={labels.body}
        data={DECIDING_BODIES.map((value) => ({ value, label: say(`plans.body-${value}`) }))}
      />
      <NativeSelect
        {...field('verb')}
        label={labels.verb}
        data={DECISION_VERBS.map((value) => ({ value, label: say(`plans.verb-${value}`) }))}
      />
      <YearsField form={form} plan={plan} label={labels.years} />
      <TextInput {...field('decidedOn')} type="date" label={labels.decidedOn} />
      <TextInput {...field('document')} label={labels.document} description={say('plans.documentHint')} />
      <TextInput {...field('source')} label={labels.source} description={say('plans.sourceHint')} />
    </ServerForm>
  );
}

function useLabels(): Record<keyof DecisionValues, string> {
  const { say } = useWords();
  return {
    body: say('plans.body'),
    verb: say('plans.verb'),
    years: say('plans.yearsDecided'),
    decidedOn: say('plans.decidedOn'),
    document: say('plans.document'),
    source: say('plans.source'),
  };
}

interface YearsFieldProps {
  readonly form: UseFormReturnType<DecisionValues>;
  readonly plan: Plan;
  readonly label: string;
}

function YearsField({ form, plan, label }: YearsFieldProps) {
  const { years } = form.values;
  const problem = form.errors.years;
  const turn = (year: number): void =>
    form.setFieldValue('years', years.includes(year) ? years.filter((each) => each !== year) : [...years, year]);
  return (
    <FieldGroup id={`${NAME}-years`} legend={label} error={problem} isFramed>
      {yearsOf(plan).map((year) => (
        <Checkbox
          key={year}
          label={<bdi>{year}</bdi>}
          checked={years.includes(year)}
          onChange={() => turn(year)}
          aria-invalid={problem !== undefined}
        />
      ))}
    </FieldGroup>
  );
}

/** Most decisions are on the whole plan: the Council approves an operational plan, the Conference adopts a strategic one. */
const decisionOn = (plan: Plan): DecisionValues => ({
  body: plan.kind === 'strategic-plan' ? 'PP' : 'COUNCIL',
  verb: plan.kind === 'strategic-plan' ? 'adopted' : 'approved',
  years: yearsOf(plan),
  decidedOn: '',
  document: '',
  source: '',
});

/** What is sent; a day that was not chosen is left out, so that the server says that it is missing. */
const wishOf = ({ decidedOn, source, years, ...values }: DecisionValues) =>
  ({
    ...values,
    years: years.toSorted((a, b) => a - b),
    ...(decidedOn !== '' && { decidedOn }),
    source: source.trim() === '' ? null : source,
  }) as components['schemas']['RecordDecisionDto'];
