import { Button, NativeSelect } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FRAMEWORK_KINDS, type FrameworkKind, LANGUAGES } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { type CreatePlanValues, createPlanWish, kindsFor, newPlanValues } from './create-plan-values';
import { KindsFields } from './kinds-fields';
import { PlanFields, usePlanLabels } from './plan-fields';

const NAME = 'new-plan';

interface CreatePlanFormProps {
  readonly onCancel: () => void;
  readonly onCreated: (sentence: string) => void;
}

/** Makes a plan with the kinds of results that it has. */
export function CreatePlanForm({ onCancel, onCreated }: CreatePlanFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<CreatePlanValues>({ initialValues: newPlanValues() });
  const labels = useLabels(form.values.kinds.length);
  const send = async (values: CreatePlanValues): Promise<void> => {
    const { code } = await answerOf(api.POST('/api/v1/frameworks', { body: createPlanWish(values) }));
    onCreated(say('plans.created', { code }));
    await queries.invalidateQueries({ queryKey: ['plans'] });
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('plans.create')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <NativeSelect
        {...fieldsOf(NAME, form)('kind')}
        label={labels.kind}
        onChange={({ currentTarget: { value } }) =>
          form.setValues((values) => ({
            kind: value as FrameworkKind,
            kinds: kindsFor(value as FrameworkKind, values as CreatePlanValues),
          }))
        }
        data={FRAMEWORK_KINDS.map((value) => ({ value, label: say(`plans.kind-${value}`) }))}
      />
      <PlanFields name={NAME} form={form} />
      <KindsFields name={NAME} form={form} />
    </ServerForm>
  );
}

/** What each field is called in a summary of problems, those of every kind of result among them. */
function useLabels(kinds: number): Record<string, string> {
  const { say } = useWords();
  const plan = usePlanLabels();
  const ofKind = (index: number): [string, string][] => {
    const row = say('plans.kindRow', { number: index + 1 });
    const title = say('plans.kindTitle');
    const named = (path: string, field: string): [string, string] => [
      `kinds.${index}.${path}`,
      say('states.fieldIn', { field: row, language: field }),
    ];
    return [
      named('code', say('plans.code')),
      named('level', say('plans.level')),
      named('title', title),
      ...LANGUAGES.map((language) =>
        named(`title.${language}`, say('states.fieldIn', { field: title, language: LANGUAGE_NAMES[language] })),
      ),
    ];
  };
  const rows = Array.from({ length: kinds }, (_, index) => ofKind(index)).flat();
  return { kind: say('plans.kindOfPlan'), ...plan, kinds: say('plans.kinds'), ...Object.fromEntries(rows) };
}
