import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { accountabilityChanged } from '../../../api/accountability';
import { useWords } from '../../../text/words';
import { ServerForm } from '../../../ui/form/server-form';
import type { Report, ReportKind } from './report.types';

interface ReturnFormProps {
  readonly report: Report;
  readonly of: ReportKind;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Sends a revision back to its author: a reason for each field that has to change, at least one. */
export function ReturnForm({ report, of, onCancel, onDone }: ReturnFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<Record<string, string>>({
    initialValues: Object.fromEntries(of.fields.map((field) => [field, ''])),
  });
  const send = async (values: Record<string, string>): Promise<void> => {
    const reasons = of.fields.flatMap((field) => {
      const reason = values[field]?.trim() ?? '';
      return reason === '' ? [] : [{ field, reason }];
    });
    await of.steps.sendBack(report, reasons);
    await accountabilityChanged(queries);
    onDone(say('accountability.done-send-back'));
  };
  const labels = { ...of.labels, reasons: say('accountability.reasons') };
  const cancel = <Button onClick={onCancel}>{say('states.cancel')}</Button>;
  return (
    <ServerForm
      name="return"
      form={form}
      labels={labels}
      send={send}
      action={say('accountability.action-send-back')}
      beside={cancel}
    >
      <p>{say('accountability.reasonsHint')}</p>
      {of.fields.map((field) => (
        <Textarea
          {...form.getInputProps(field)}
          key={field}
          id={`return-${field}`}
          label={of.labels[field]}
          autosize
          minRows={1}
          maxRows={6}
        />
      ))}
    </ServerForm>
  );
}
