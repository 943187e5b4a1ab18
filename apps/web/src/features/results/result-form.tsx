import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import type { Plan } from '../../api/plans';
import { type Result, resultsChanged } from '../../api/results';
import { useWords } from '../../text/words';
import { ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { useSeen } from '../../ui/form/use-seen';
import { ResultFields } from './result-fields';
import { changesOf, newValues, type ResultValues, valuesOf, wishOf } from './result-values';

interface ResultFormProps {
  readonly plan?: Plan;
  /** Nothing when one is entered, into the plan. */
  readonly result?: Result;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Enters a result or changes one. When somebody else was faster, what they saved is shown beside what was typed. */
export function ResultForm({ plan, result, onCancel, onDone }: ResultFormProps) {
  const { say } = useWords();
  const form = useForm<ResultValues>({ initialValues: result ? valuesOf(result) : newValues(plan) });
  const { theirs, save } = useSaving(plan, result);
  return (
    <ServerForm
      name="result"
      form={form}
      labels={useLabels()}
      send={async (values) => {
        const { code } = await save(values);
        onDone(result ? say('results.changed', { code }) : say('results.added', { code }));
      }}
      action={result ? say('results.save') : say('results.addAction')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <ResultFields form={form} kinds={result ? undefined : plan?.kinds} theirs={theirs} />
    </ServerForm>
  );
}

function useLabels(): Record<string, string> {
  const { say } = useWords();
  const titles = useTranslationLabels('title', say('results.titles'));
  const descriptions = useTranslationLabels('description', say('results.description'));
  return {
    kind: say('results.kind'),
    code: say('results.code'),
    ...titles,
    ...descriptions,
    controlLevel: say('results.control'),
    sdgs: say('results.sdgs'),
    source: say('results.source'),
    retiredOn: say('results.retiredOn'),
  };
}

function useSaving(plan: Plan | undefined, result: Result | undefined) {
  const queries = useQueryClient();
  const path = { id: result?.id ?? '' };
  const { theirs, change } = useSeen(result, () => answerOf(api.GET('/api/v1/results/{id}', { params: { path } })));
  const save = (values: ResultValues): Promise<Result> =>
    change(async (seen) => {
      if (seen) {
        const params = { path, header: ifMatch(seen.version) };
        return answerOf(api.PATCH('/api/v1/results/{id}', { params, body: changesOf(values) }));
      }
      if (!plan) throw new Error('A result is entered into a plan');
      return answerOf(api.POST('/api/v1/results', { body: wishOf(values, plan) }));
    });
  return {
    theirs,
    save: async (values: ResultValues): Promise<Result> => {
      const saved = await save(values);
      await resultsChanged(queries);
      return saved;
    },
  };
}
