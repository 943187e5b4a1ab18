import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useWords } from '../../text/words';
import { RowsFields } from '../../ui/form/rows-fields';
import { ServerForm } from '../../ui/form/server-form';
import { ABOUT, useAboutWords } from './use-about-words';

const NAME = 'send-back';

interface SendBackFormProps {
  readonly send: (reasons: { field: string; reason: string }[]) => Promise<void>;
  readonly onCancel: () => void;
}

const newReason = () => ({ key: crypto.randomUUID(), field: 'file', reason: '' });

/** Why a batch goes back: each reason with what it is about. */
export function SendBackForm({ send, onCancel }: SendBackFormProps) {
  const { say } = useWords();
  const aboutOf = useAboutWords();
  const form = useForm({ initialValues: { reasons: [newReason()] } });
  const { reasons } = form.values;
  const input = (path: string) => ({ ...form.getInputProps(path), id: `${NAME}-${path}` });
  const labels = Object.fromEntries([
    ['reasons', say('exchange.reasons')],
    ...reasons.map((_, at) => [`reasons.${at}.reason`, say('exchange.reasonNumber', { number: at + 1 })]),
  ]) as Record<string, string>;
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={(values) => send(values.reasons.map(({ field, reason }) => ({ field, reason })))}
      action={say('exchange.send-back-action')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <RowsFields
        id={`${NAME}-reasons`}
        legend={say('exchange.reasons')}
        hint={say('exchange.sendBackHint')}
        error={form.errors.reasons}
        rows={reasons}
        nameOf={(at) => say('exchange.reasonNumber', { number: at + 1 })}
        remove={{
          label: say('states.remove'),
          nameOf: (name) => say('states.removeOf', { name }),
          act: (at) => form.removeListItem('reasons', at),
        }}
        add={{ label: say('exchange.addReason'), act: () => form.insertListItem('reasons', newReason()) }}
      >
        {(at) => (
          <>
            <NativeSelect
              {...input(`reasons.${at}.field`)}
              label={say('exchange.about')}
              data={ABOUT.map((value) => ({ value, label: aboutOf(value) }))}
            />
            <Textarea
              {...input(`reasons.${at}.reason`)}
              label={say('exchange.reason')}
              autosize
              minRows={2}
              maxRows={8}
            />
          </>
        )}
      </RowsFields>
    </ServerForm>
  );
}
