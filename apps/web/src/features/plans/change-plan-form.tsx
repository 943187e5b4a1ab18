import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { answerOf, api, ifMatch } from '../../api/client';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { ServerForm } from '../../ui/form/server-form';
import { PlanFields, usePlanLabels } from './plan-fields';
import { type PlanValues, planValues, planWish } from './plan-values';
import { usePlanSaving } from './use-plan-saving';

const NAME = 'plan';

interface ChangePlanFormProps {
  readonly plan: Plan;
  readonly onCancel: () => void;
  readonly onSaved: (sentence: string) => void;
}

/** Changes what a plan is called, its years and its source. What somebody else saved meanwhile stands beside what was typed. */
export function ChangePlanForm({ plan, onCancel, onSaved }: ChangePlanFormProps) {
  const { say } = useWords();
  const form = useForm<PlanValues>({ initialValues: planValues(plan) });
  const { theirs, save } = usePlanSaving(plan);
  const send = async (values: PlanValues): Promise<void> => {
    const { code } = await save(({ id, version }) =>
      answerOf(
        api.PATCH('/api/v1/frameworks/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: planWish(values),
        }),
      ),
    );
    onSaved(say('plans.changed', { code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={usePlanLabels()}
      send={send}
      action={say('plans.save')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <PlanFields name={NAME} form={form} theirs={theirs} />
    </ServerForm>
  );
}
