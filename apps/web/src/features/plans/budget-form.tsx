import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Budget, budgetsQuery } from '../../api/plans';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { type BudgetValues, budgetValues, budgetWish } from './budget-values';
import classes from './plans.module.css';

const NAME = 'budget';

interface BudgetFormProps {
  /** Nothing when one is recorded. */
  readonly budget: Budget | undefined;
  readonly onCancel: () => void;
  readonly onSaved: (sentence: string) => void;
}

/** Records a budget or changes one. When somebody else was faster, what they saved is shown beside what was typed. */
export function BudgetForm({ budget, onCancel, onSaved }: BudgetFormProps) {
  const { say } = useWords();
  const form = useForm<BudgetValues>({ initialValues: budgetValues(budget) });
  const { theirs, save } = useSaving(budget);
  const input = useInputs(form, theirs);
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={useLabels()}
      send={async (values) => {
        const { code } = await save(values);
        onSaved(say(budget ? 'plans.changed' : 'plans.budgetRecorded', { code }));
      }}
      action={budget ? say('plans.save') : say('plans.recordBudget')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput {...input('code', say('plans.budgetCodeHint'))} />
      <div className={classes.pair}>
        <TextInput {...input('firstYear')} inputMode="numeric" dir="ltr" />
        <TextInput {...input('lastYear')} inputMode="numeric" dir="ltr" />
      </div>
      <TextInput {...input('approvedOn')} type="date" />
      <TextInput {...input('document', say('plans.documentHint'))} />
      <TextInput {...input('source', say('plans.sourceHint'))} />
    </ServerForm>
  );
}

function useLabels(): Record<keyof BudgetValues, string> {
  const { say } = useWords();
  return {
    code: say('plans.code'),
    firstYear: say('plans.firstYear'),
    lastYear: say('plans.lastYear'),
    approvedOn: say('plans.approvedOn'),
    document: say('plans.document'),
    source: say('plans.source'),
  };
}

function useInputs(form: ReturnType<typeof useForm<BudgetValues>>, theirs: Budget | undefined) {
  const field = fieldsOf(NAME, form);
  const labels = useLabels();
  const savedNow = useSavedNow();
  const saved = theirs && budgetValues(theirs);
  return (name: keyof BudgetValues, hint?: string) => ({
    ...field(name),
    label: labels[name],
    description: savedNow(saved?.[name], form.values[name]) ?? hint,
  });
}

function useSaving(budget: Budget | undefined) {
  const queries = useQueryClient();
  const { theirs, change } = useSeen(budget, () =>
    answerOf(api.GET('/api/v1/budgets/{id}', { params: { path: { id: budget?.id ?? '' } } })),
  );
  const save = (values: BudgetValues): Promise<Budget> =>
    change((seen) => {
      const body = budgetWish(values);
      if (!seen) return answerOf(api.POST('/api/v1/budgets', { body }));
      const params = { path: { id: seen.id }, header: ifMatch(seen.version) };
      return answerOf(api.PATCH('/api/v1/budgets/{id}', { params, body }));
    });
  const lookAgain = async (): Promise<void> => {
    // A budget decides which years of the plans are indicative.
    await Promise.all([queries.invalidateQueries(budgetsQuery), queries.invalidateQueries({ queryKey: ['plans'] })]);
  };
  return { theirs, save: (values: BudgetValues): Promise<Budget> => save(values).finally(lookAgain) };
}
