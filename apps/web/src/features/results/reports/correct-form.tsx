import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { accountabilityChanged } from '../../../api/accountability';
import { useWords } from '../../../text/words';
import { fieldsOf, ServerForm } from '../../../ui/form/server-form';
import type { Report, ReportKind } from './report.types';

interface CorrectFormProps {
  readonly report: Report;
  readonly of: ReportKind;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Opens a new revision of what was accepted, which goes on counting until the new one is. */
export function CorrectForm({ report, of, onCancel, onDone }: CorrectFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { reason: '' } });
  const labels = { reason: say('accountability.correctionReason') };
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    await of.steps.correct(report, reason);
    await accountabilityChanged(queries);
    onDone(say('accountability.done-correct'));
  };
  const cancel = <Button onClick={onCancel}>{say('states.cancel')}</Button>;
  return (
    <ServerForm
      name="correct"
      form={form}
      labels={labels}
      send={send}
      action={say('accountability.action-correct')}
      beside={cancel}
    >
      <p>{say('accountability.correctHint')}</p>
      <Textarea
        {...fieldsOf('correct', form)('reason')}
        label={labels.reason}
        description={say(`accountability.correctionHint-${of.kind}`)}
        autosize
        minRows={2}
      />
    </ServerForm>
  );
}
