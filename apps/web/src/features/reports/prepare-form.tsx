import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { dayOf, GENEVA, LANGUAGES, type Language } from '@resolute/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type IssueLine, issuesChanged, prepareIssue } from '../../api/issues';
import { isProblem } from '../../api/problem';
import { reportDefinitionsQuery } from '../../api/report-definitions';
import type { Report } from '../../api/reports';
import { reviewChanged } from '../../api/reviews';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { underLists } from '../../ui/form/under-lists';
import { LanguagesChoice } from './languages-choice';
import { NumberField } from './number-field';
import { standingCounts } from './standing-counts';

const NAME = 'prepare-issue';

/** What is said of an issue. A form takes no interface. */
export type IssueValues = {
  documentNumber: string;
  documentDay: string;
  languages: Language[];
  saysUntranslated: Language[];
  isPublic: boolean;
  correction: string;
};

interface PrepareFormProps extends DrawerFrame {
  readonly report: Report;
  /** What is corrected, where the report was issued before. */
  readonly last: IssueLine | undefined;
  /** Kept by the page, as somebody looks a number up in the middle of it. */
  readonly typed: IssueValues | undefined;
  readonly onTyped: (values: IssueValues | undefined) => void;
}

/** The translations of a report that have something to be said of. */
const othersOf = (report: Report) =>
  standingCounts(report).filter(({ language }) => language !== report.originalLanguage);

/** A correction is for the same readers as what it corrects, unless somebody says otherwise. */
const begin = (report: Report, last: IssueLine | undefined): IssueValues => ({
  documentNumber: '',
  documentDay: dayOf(new Date(), GENEVA),
  languages: othersOf(report).flatMap(({ language, done, of }) => (done === of ? [language] : [])),
  saysUntranslated: [],
  isPublic: last?.isPublic ?? false,
  correction: '',
});

/** Puts the endorsed version before the Director, under the number that the secretariat of the meeting has given. */
export function PrepareForm({ report, last, typed, onTyped, onCancel, onDone }: PrepareFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: typed ?? begin(report, last), onValuesChange: onTyped });
  const labels = useLabels();
  const send = async (values: IssueValues): Promise<void> => {
    const body = bodyOf(values, report, last);
    const nameOf = (at: number): string => LANGUAGE_NAMES[body.languages[at] ?? report.originalLanguage];
    const prepared = prepareIssue(body).catch(async (error: unknown) => {
      // Somebody has taken their word back, or was faster: the page says what holds now.
      if (isProblem(error, 'report/not-settled')) await reviewChanged(queries);
      if (isProblem(error, 'issue/open')) await issuesChanged(queries);
      throw error;
    });
    await underLists(prepared, { languages: nameOf }, (name, problem) =>
      say('issues.ofLanguage', { language: name, problem }),
    );
    onTyped(undefined);
    await issuesChanged(queries);
    onDone(say('issues.prepared', { number: body.documentNumber }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('issues.prepare')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('issues.prepareWhy')}</p>
      <IssueFields form={form} report={report} last={last} labels={labels} />
    </ServerForm>
  );
}

type Labels = Readonly<Record<Exclude<keyof IssueValues, 'saysUntranslated'>, string>>;

function useLabels(): Labels {
  const { say } = useWords();
  return {
    documentNumber: say('issues.number'),
    documentDay: say('issues.day'),
    languages: say('issues.languages'),
    isPublic: say('issues.publicLabel'),
    correction: say('issues.correction'),
  };
}

interface IssueFieldsProps extends Pick<PrepareFormProps, 'report' | 'last'> {
  readonly form: UseFormReturnType<IssueValues>;
  readonly labels: Labels;
}

function IssueFields({ form, report, last, labels }: IssueFieldsProps) {
  const { say } = useWords();
  const field = fieldsOf(NAME, form);
  const { data: definitions = [] } = useQuery(reportDefinitionsQuery);
  const kind = definitions.find(({ code }) => code === report.definition.code)?.form;
  const year = Number(report.occasion.fromDay.slice(0, 4));
  const held = kind && {
    form: kind,
    revision: last ? last.revision + 1 : 0,
    before: last?.documentNumber ?? null,
    year,
  };
  return (
    <>
      <NumberField field={field('documentNumber')} label={labels.documentNumber} held={held} />
      <TextInput {...field('documentDay')} label={labels.documentDay} description={say('issues.dayHint')} type="date" />
      <LanguagesChoice
        id={`${NAME}-languages`}
        hint={say('issues.languagesHint')}
        error={form.errors.languages}
        original={report.originalLanguage}
        offered={othersOf(report)}
        chosen={form.values.languages}
        said={form.values.saysUntranslated}
        onChange={(languages) => form.setFieldValue('languages', languages)}
        onSaid={(saysUntranslated) => form.setFieldValue('saysUntranslated', saysUntranslated)}
      />
      <Checkbox
        id={field('isPublic').id}
        checked={form.values.isPublic}
        onChange={({ currentTarget: { checked } }) => form.setFieldValue('isPublic', checked)}
        error={form.errors.isPublic}
        label={labels.isPublic}
        description={say('issues.publicHint')}
      />
      {last && (
        <Textarea
          {...field('correction')}
          label={labels.correction}
          description={say('issues.correctionHint', { number: last.documentNumber })}
          maxLength={2000}
          autosize
          minRows={3}
        />
      )}
    </>
  );
}

const bodyOf = (values: IssueValues, report: Report, last: IssueLine | undefined) => {
  const chosen = LANGUAGES.filter((language) => values.languages.includes(language));
  return {
    reportId: report.id,
    documentNumber: values.documentNumber.trim(),
    documentDay: values.documentDay,
    languages: chosen,
    saysUntranslated: chosen.filter((language) => values.saysUntranslated.includes(language)),
    isPublic: values.isPublic,
    correction: last ? values.correction : null,
  };
};
