import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Language } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { type ResultEdition, resultsChanged, type YearEntry } from '../../api/results';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { TranslationFields, useTranslationLabels } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { decimalToType, typedDecimal } from '../../ui/form/typed-decimal';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { useTwoReadings } from '../../ui/form/use-two-readings';

interface YearFormProps {
  readonly edition: ResultEdition;
  readonly year: number;
  /** Nothing when the year is planned for the first time. */
  readonly entry?: YearEntry;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

type Values = { planned: Record<Language, string>; regionalSupportShare: string };

/** Says what is planned for a year. When somebody else was faster, what they saved is shown beside what was typed. */
export function YearForm({ edition, year, entry, onCancel, onDone }: YearFormProps) {
  const { say } = useWords();
  const form = useForm<Values>({
    initialValues: valuesOf(entry),
    validate: { regionalSupportShare: useTwoReadings() },
  });
  const field = fieldsOf('year', form);
  const { theirs, save } = useSaving(edition, year, entry);
  const savedNow = useSavedNow();
  const saved = theirs && valuesOf(theirs);
  const labels = {
    ...useTranslationLabels('planned', say('results.planned')),
    regionalSupportShare: say('results.regionalShare'),
    year: say('results.year'),
  };
  const send = async (values: Values): Promise<void> => {
    await save(values);
    onDone(say('results.yearSaved', { year: String(year), plan: edition.framework.code }));
  };
  return (
    <ServerForm
      name="year"
      form={form}
      labels={labels}
      send={send}
      action={entry ? say('results.save') : say('results.planYear', { year: String(year) })}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TranslationFields
        name="year"
        form={form}
        field="planned"
        legend={say('results.planned')}
        hint={say('states.inOneLanguage')}
        isLong
        {...(saved && { saved: saved.planned })}
      />
      <TextInput
        {...field('regionalSupportShare')}
        label={labels.regionalSupportShare}
        description={
          savedNow(saved?.regionalSupportShare, form.values.regionalSupportShare) ?? say('results.regionalShareHint')
        }
        inputMode="decimal"
      />
    </ServerForm>
  );
}

const valuesOf = (entry: YearEntry | undefined): Values => ({
  planned: translationValues(entry?.planned),
  regionalSupportShare: decimalToType(entry?.regionalSupportShare ?? ''),
});

function useSaving({ resultId }: ResultEdition, year: number, entry: YearEntry | undefined) {
  const queries = useQueryClient();
  const { language } = useWords();
  const { theirs, change } = useSeen(entry, async () => {
    const { editions } = await answerOf(api.GET('/api/v1/results/{id}', { params: { path: { id: resultId } } }));
    return editions.flatMap(({ years }) => years).find(({ id }) => id === entry?.id);
  });
  const save = async ({ planned, regionalSupportShare }: Values): Promise<void> => {
    const share = typedDecimal(regionalSupportShare, language);
    const body = { planned: translationsOf(planned), regionalSupportShare: share === '' ? null : share };
    await change((seen) => {
      if (!seen) {
        const params = { path: { id: resultId } };
        return answerOf(api.POST('/api/v1/results/{id}/year-entries', { params, body: { year, ...body } }));
      }
      const params = { path: { id: seen.id }, header: ifMatch(seen.version) };
      return answerOf(api.PATCH('/api/v1/year-entries/{id}', { params, body }));
    });
    await resultsChanged(queries);
  };
  return { theirs, save };
}
