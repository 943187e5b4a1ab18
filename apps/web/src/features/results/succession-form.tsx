import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { checkSuccessor, SUCCESSION_KINDS, type SuccessionKind, type Successor } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { plansQuery } from '../../api/plans';
import { type ResultName, resultsChanged } from '../../api/results';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { ResultSelect } from '../../ui/result-select';

interface SuccessionFormProps {
  readonly result: ResultName;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

type Values = { kind: SuccessionKind; toId: string; note: string };

/** Records what became of a result in a later plan. */
export function SuccessionForm({ result, onCancel, onDone }: SuccessionFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<Values>({ initialValues: { kind: 'continues', toId: '', note: '' } });
  const field = fieldsOf('succession', form);
  const isPossible = usePossibleSuccessor(result);
  const labels = { kind: say('results.whatBecame'), toId: say('results.successor'), note: say('results.note') };
  const { kind } = form.values;
  const send = async ({ toId, note }: Values): Promise<void> => {
    const body = { kind, note, toId: kind === 'dropped' || toId === '' ? null : toId };
    await answerOf(api.POST('/api/v1/results/{id}/successions', { params: { path: { id: result.id } }, body }));
    await resultsChanged(queries);
    onDone(say('results.recorded', { code: result.code }));
  };
  return (
    <ServerForm
      name="succession"
      form={form}
      labels={labels}
      send={send}
      action={say('results.recordAction')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <NativeSelect
        {...field('kind')}
        label={labels.kind}
        data={SUCCESSION_KINDS.map((value) => ({ value, label: say(`results.became-${value}`) }))}
      />
      {kind !== 'dropped' && (
        <ResultSelect
          {...field('toId')}
          label={labels.toId}
          description={say('results.successorHint')}
          isPossible={isPossible}
        />
      )}
      <Textarea {...field('note')} label={labels.note} description={say('results.noteHint')} autosize minRows={2} />
    </ServerForm>
  );
}

/** A result of a later plan of the same kind; which of them, the server decides in the end. */
function usePossibleSuccessor(from: ResultName): (to: ResultName) => boolean {
  const { data: plans = [] } = useQuery(plansQuery);
  const years = new Map(plans.map(({ id, firstYear }) => [id, firstYear]));
  const successorOf = ({ id, framework }: ResultName): Successor => ({
    id,
    frameworkVersionId: framework.id,
    frameworkKind: framework.kind,
    firstYear: years.get(framework.id) ?? 0,
  });
  return (to) => checkSuccessor('continues', successorOf(from), successorOf(to)) === null;
}
