import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { ServerForm } from '../../ui/form/server-form';
import { TranslationFields, useTranslationLabels } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { useSeen } from '../../ui/form/use-seen';

/** Gives a dimension another title, or its title in further languages; the code stays. */
export function RenameForm({ dimension, onCancel, onDone }: { readonly dimension: Dimension } & DrawerFrame) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [begun] = useState(dimension);
  const form = useForm({ initialValues: { title: translationValues(begun.title) } });
  const legend = say('dimensions.title');
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/dimensions/{id}', { params: { path: { id: begun.id } } })),
  );
  const send = async ({ title }: typeof form.values): Promise<void> => {
    const body = { title: translationsOf(title) };
    await change(({ id, version }) =>
      answerOf(api.PATCH('/api/v1/dimensions/{id}', { params: { path: { id }, header: ifMatch(version) }, body })),
    );
    await queries.invalidateQueries(dimensionsQuery);
    onDone(say('dimensions.changed', { code: begun.code }));
  };
  return (
    <ServerForm
      name="rename"
      form={form}
      labels={useTranslationLabels('title', legend)}
      send={send}
      action={say('dimensions.save')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TranslationFields
        name="rename"
        form={form}
        field="title"
        legend={legend}
        hint={say('states.inOneLanguage')}
        {...(theirs && { saved: translationValues(theirs.title) })}
      />
    </ServerForm>
  );
}
