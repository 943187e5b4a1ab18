import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { savedViewsQuery, saveView, type ViewedScreen } from '../../api/saved-views';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../form/server-form';

const NAME = 'view';

interface SaveViewFormProps {
  readonly screen: ViewedScreen;
  /** What the list shows now. */
  readonly query: string;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Saves what a list shows now under a name. */
export function SaveViewForm({ screen, query, onCancel, onDone }: SaveViewFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { name: '' } });
  const send = async ({ name }: { name: string }): Promise<void> => {
    const saved = await saveView({ screen, name, query });
    await queries.invalidateQueries(savedViewsQuery(screen));
    onDone(say('savedViews.saved', { name: saved.name }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ name: say('savedViews.name') }}
      send={send}
      action={say('savedViews.save')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('savedViews.why')}</p>
      <TextInput
        {...fieldsOf(NAME, form)('name')}
        label={say('savedViews.name')}
        description={say('savedViews.nameHint')}
        data-autofocus
      />
    </ServerForm>
  );
}
