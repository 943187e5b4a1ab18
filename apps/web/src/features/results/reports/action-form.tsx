import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { STATUS_RULES } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { type Action, accountabilityChanged } from '../../../api/accountability';
import { answerOf, api, ifMatch } from '../../../api/client';
import { useWords } from '../../../text/words';
import { ServerForm } from '../../../ui/form/server-form';
import { TranslationFields } from '../../../ui/form/translation-fields';
import { useSeen } from '../../../ui/form/use-seen';
import { ActionFacts } from './action-facts';
import { type ActionValues, contentOf, newValues, valuesOf } from './action-values';
import { useActionKind } from './report-labels';
import { useReportingUnits } from './reporting-unit-select';

interface ActionFormProps {
  /** The result, in any edition. */
  readonly resultId: string;
  /** Nothing when one is begun. */
  readonly action?: Action;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Writes an action or goes on with one. When somebody else was faster, what they saved is shown beside what was typed. */
export function ActionForm({ resultId, action, onCancel, onDone }: ActionFormProps) {
  const { say } = useWords();
  const units = useReportingUnits();
  const form = useForm<ActionValues>({ initialValues: action ? valuesOf(action) : newValues(units[0]?.id ?? '') });
  const { theirs, save } = useSaving(resultId, action);
  const saved = theirs && valuesOf(theirs);
  const { labels } = useActionKind();
  const rule = STATUS_RULES[form.values.status];
  const texts = ['title', 'planned', ...(rule.taken === 'none' ? [] : (['taken'] as const))] as const;
  const send = async (values: ActionValues): Promise<void> => {
    await save(values);
    onDone(say('accountability.done-save'));
  };
  const text = (field: 'title' | 'planned' | 'taken' | 'statusReason') => (
    <TranslationFields
      key={field}
      name="action"
      form={form}
      field={field}
      legend={labels[field] ?? field}
      hint={say(`accountability.hint-${field}`)}
      isLong={field !== 'title'}
      {...(saved && { saved: saved[field] })}
    />
  );
  return (
    <ServerForm
      name="action"
      form={form}
      labels={labels}
      send={send}
      action={say('accountability.save')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <ActionFacts form={form} action={action} theirs={theirs} />
      {rule.reason && text('statusReason')}
      {texts.map(text)}
    </ServerForm>
  );
}

function useSaving(resultId: string, action: Action | undefined) {
  const queries = useQueryClient();
  const { language } = useWords();
  const { theirs, change } = useSeen(action, () =>
    answerOf(api.GET('/api/v1/actions/{id}', { params: { path: { id: action?.id ?? '' } } })),
  );
  const save = async (values: ActionValues): Promise<void> => {
    const body = contentOf(values);
    await change((seen) => {
      const { unitId } = values;
      if (!seen) return answerOf(api.POST('/api/v1/actions', { body: { ...body, resultId, unitId, language } }));
      const params = { path: { id: seen.id }, header: ifMatch(seen.version) };
      return answerOf(api.PATCH('/api/v1/actions/{id}', { params, body }));
    });
    await accountabilityChanged(queries);
  };
  return { theirs, save };
}
