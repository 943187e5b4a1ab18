import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Occasion, occasionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { type OccasionValues, occasionValues, occasionWish } from './occasion-values';

const NAME = 'occasion';

interface OccasionFormProps extends DrawerFrame {
  /** Nothing when one is entered. */
  readonly occasion?: Occasion;
}

/** Enters a meeting, or moves it; its code stays, as values and reports are known by it. */
export function OccasionForm({ occasion, onCancel, onDone }: OccasionFormProps) {
  const { say } = useWords();
  const form = useForm<OccasionValues>({ initialValues: occasionValues(occasion) });
  const { theirs, save } = useSaving(occasion);
  const saved = theirs && occasionValues(theirs);
  const labels = useLabels();
  const savedNow = useSavedNow();
  const input = (key: Exclude<keyof OccasionValues, 'title' | 'place'>, hint?: string) => ({
    ...fieldsOf(NAME, form)(key),
    label: labels[key],
    description: savedNow(saved?.[key], form.values[key]) ?? hint,
  });
  const send = async (values: OccasionValues): Promise<void> => {
    const { code } = await save(values);
    onDone(occasion ? say('occasions.changed', { code }) : say('occasions.created', { code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={occasion ? say('occasions.save') : say('occasions.create')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      {!occasion && <TextInput {...input('code', say('occasions.codeHint'))} dir="ltr" />}
      <TextInput {...input('series', say('occasions.seriesHint'))} dir="ltr" />
      <FoldedTranslation name={NAME} form={form} path="title" legend={say('occasions.title')} saved={saved?.title} />
      <FoldedTranslation name={NAME} form={form} path="place" legend={say('occasions.place')} saved={saved?.place} />
      <TextInput {...input('fromDay')} type="date" />
      <TextInput {...input('toDay')} type="date" />
      <TextInput {...input('submissionDay', say('occasions.submissionDayHint'))} type="date" />
      <TextInput {...input('translationDay', say('occasions.translationDayHint'))} type="date" />
      <TextInput {...input('agendaItem', say('occasions.agendaItemHint'))} dir="ltr" />
      <TextInput {...input('source', say('occasions.sourceHint'))} />
    </ServerForm>
  );
}

function useLabels(): Record<string, string> {
  const { say } = useWords();
  return {
    code: say('occasions.code'),
    series: say('occasions.series'),
    fromDay: say('occasions.fromDay'),
    toDay: say('occasions.toDay'),
    submissionDay: say('occasions.submissionDay'),
    translationDay: say('occasions.translationDay'),
    agendaItem: say('occasions.agendaItem'),
    source: say('occasions.source'),
    ...useTranslationLabels('title', say('occasions.title')),
    ...useTranslationLabels('place', say('occasions.place')),
  };
}

function useSaving(occasion: Occasion | undefined) {
  const queries = useQueryClient();
  const [begun] = useState(occasion);
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/occasions/{id}', { params: { path: { id: begun?.id ?? '' } } })),
  );
  const save = async (values: OccasionValues): Promise<Occasion> => {
    const { code, ...changes } = occasionWish(values);
    const saved = await change((seen) =>
      seen
        ? answerOf(
            api.PATCH('/api/v1/occasions/{id}', {
              params: { path: { id: seen.id }, header: ifMatch(seen.version) },
              body: changes,
            }),
          )
        : answerOf(api.POST('/api/v1/occasions', { body: { code, ...changes } })),
    );
    await queries.invalidateQueries(occasionsQuery);
    return saved;
  };
  return { theirs, save };
}
