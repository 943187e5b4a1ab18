import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Language, NOTE_FIELDS, type NoteField } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { accountabilityChanged, type ResultNote } from '../../../api/accountability';
import { answerOf, api, ifMatch } from '../../../api/client';
import { useWords } from '../../../text/words';
import { fieldsOf, ServerForm } from '../../../ui/form/server-form';
import { TranslationFields } from '../../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../../ui/form/translation-values';
import { useSeen } from '../../../ui/form/use-seen';
import { PeriodSelect } from './period-select';
import { useNoteKind } from './report-labels';
import { ReportingUnitSelect, useReportingUnits } from './reporting-unit-select';

interface NoteFormProps {
  /** The result, in any edition. */
  readonly resultId: string;
  /** Nothing when one is begun. */
  readonly note?: ResultNote;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

type Values = { unitId: string; period: string } & Record<NoteField, Record<Language, string>>;

/** Writes a note or goes on with one. When somebody else was faster, what they saved is shown beside what was typed. */
export function NoteForm({ resultId, note, onCancel, onDone }: NoteFormProps) {
  const { say } = useWords();
  const units = useReportingUnits();
  const form = useForm<Values>({
    initialValues: { unitId: note?.unit.id ?? units[0]?.id ?? '', period: note?.period ?? '', ...textsOf(note) },
  });
  const { theirs, save } = useSaving(resultId, note);
  const saved = theirs && textsOf(theirs);
  const { labels } = useNoteKind();
  const field = fieldsOf('note', form);
  const all = { ...labels, period: say('accountability.period'), unitId: say('accountability.unit') };
  const send = async (values: Values): Promise<void> => {
    await save(values);
    onDone(say('accountability.done-save'));
  };
  const cancel = <Button onClick={onCancel}>{say('states.cancel')}</Button>;
  return (
    <ServerForm name="note" form={form} labels={all} send={send} action={say('accountability.save')} beside={cancel}>
      {!note && (
        <>
          <PeriodSelect {...field('period')} label={all.period} onlyBegun />
          <ReportingUnitSelect {...field('unitId')} label={all.unitId} />
        </>
      )}
      {NOTE_FIELDS.map((text) => (
        <TranslationFields
          key={text}
          name="note"
          form={form}
          field={text}
          legend={labels[text] ?? text}
          hint={say(`accountability.hint-${text}`)}
          isLong
          {...(saved && { saved: saved[text] })}
        />
      ))}
    </ServerForm>
  );
}

const textsOf = (note: ResultNote | undefined): Record<NoteField, Record<Language, string>> => ({
  achieved: translationValues(note?.achieved),
  obstacles: translationValues(note?.obstacles),
  next: translationValues(note?.next),
});

function useSaving(resultId: string, note: ResultNote | undefined) {
  const queries = useQueryClient();
  const { language } = useWords();
  const { theirs, change } = useSeen(note, () =>
    answerOf(api.GET('/api/v1/result-notes/{id}', { params: { path: { id: note?.id ?? '' } } })),
  );
  const save = async ({ unitId, period, ...texts }: Values): Promise<void> => {
    const body = {
      achieved: translationsOf(texts.achieved),
      obstacles: translationsOf(texts.obstacles),
      next: translationsOf(texts.next),
    };
    await change((seen) => {
      if (!seen)
        return answerOf(api.POST('/api/v1/result-notes', { body: { ...body, resultId, unitId, period, language } }));
      const params = { path: { id: seen.id }, header: ifMatch(seen.version) };
      return answerOf(api.PATCH('/api/v1/result-notes/{id}', { params, body }));
    });
    await accountabilityChanged(queries);
  };
  return { theirs, save };
}
