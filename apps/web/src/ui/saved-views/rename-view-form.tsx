import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { renameView, type SavedView, savedViewsQuery } from '../../api/saved-views';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../form/server-form';
import { useSavedNow } from '../form/use-saved-now';
import { useSeen } from '../form/use-seen';

const NAME = 'rename';

interface RenameViewFormProps {
  readonly view: SavedView;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Gives a view another name; one that was changed in another window meanwhile is shown beside what was typed. */
export function RenameViewForm({ view, onCancel, onDone }: RenameViewFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const views = savedViewsQuery(view.screen);
  const [begun] = useState(view);
  const savedNow = useSavedNow();
  const { theirs, change } = useSeen(begun, async () => {
    const now = await queries.fetchQuery({ ...views, staleTime: 0 });
    return now.find(({ id }) => id === begun.id) ?? begun;
  });
  const form = useForm({ initialValues: { name: view.name } });
  const send = async ({ name }: { name: string }): Promise<void> => {
    const saved = await change((seen) => renameView(seen, name));
    await queries.invalidateQueries(views);
    onDone(say('savedViews.renamed', { name: saved.name }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ name: say('savedViews.name') }}
      send={send}
      action={say('savedViews.rename')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput
        {...fieldsOf(NAME, form)('name')}
        label={say('savedViews.name')}
        description={savedNow(theirs?.name, form.values.name)}
        autoFocus
      />
    </ServerForm>
  );
}
