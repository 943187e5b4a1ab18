import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { isProblem, NoAnswerError } from '../../api/problem';
import { type Report, reportChanged, sendToReview } from '../../api/reports';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { Facts } from '../../ui/facts';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { UnavailableAction } from '../../ui/unavailable-action';
import { MissingList } from './missing-list';
import classes from './reports.module.css';
import type { TextSaves } from './use-text-autosave';

const NAME = 'send';

/** What goes with a version. A form takes no interface. */
export type SendValues = { reviewDueOn: string; note: string };

export const NOTHING_TYPED: SendValues = { reviewDueOn: '', note: '' };

interface SendFormProps extends DrawerFrame {
  readonly report: Report;
  readonly saving: TextSaves;
  /** Kept by the page, as who follows the way to what is missing leaves this form. */
  readonly typed: SendValues;
  readonly onTyped: (values: SendValues) => void;
}

/** Sends the report to review as its next version; or says what it still needs, and where. */
export function SendForm(props: SendFormProps) {
  const { report, saving, onCancel } = props;
  const { say } = useWords();
  const isStuck = textsOf(props).some(({ kind }) => kind === 'conflict' || kind === 'refused');
  const action = say('reports.send', { version: nextOf(report) });
  if (report.missing.length > 0)
    return (
      <div className={classes.lacking}>
        <p>{say('reports.missingWhy')}</p>
        <MissingList report={report} onLeave={onCancel} />
        <UnavailableAction action={action} why={say('reports.findingMissing', { count: report.missing.length })} />
      </div>
    );
  if (isStuck) return <UnavailableAction action={action} why={say('reports.sendUnsaved')} />;
  return <VersionForm {...props} saving={saving} />;
}

const nextOf = ({ versions }: Report): number => (versions[0]?.number ?? 0) + 1;

/** How far the texts of this report have got that the server does not have yet. */
const textsOf = ({ report, saving: { snapshot } }: Pick<SendFormProps, 'report' | 'saving'>) =>
  [...snapshot.drafts.entries()].flatMap(([key, { place }]) =>
    place.reportId === report.id ? (snapshot.states.get(key) ?? []) : [],
  );

function VersionForm({ report, saving, typed, onTyped, onCancel, onDone }: SendFormProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: typed, onValuesChange: onTyped });
  const version = nextOf(report);
  const labels = { reviewDueOn: say('reports.reviewDueOn'), note: say('reports.note') };
  const fields = fieldsOf(NAME, form);
  const send = async ({ reviewDueOn, note }: typeof form.values): Promise<void> => {
    await saving.autosave.sendAll();
    if (textsOf({ report, saving: { ...saving, snapshot: saving.autosave.current() } }).length > 0)
      throw new NoAnswerError();
    try {
      await sendToReview(report.id, { reviewDueOn, note: note.trim() === '' ? null : note });
    } catch (error) {
      // Somebody else has taken away what was there: the list says what.
      if (isProblem(error, 'report/incomplete')) await reportChanged(queries, report.id);
      throw error;
    }
    await reportChanged(queries, report.id);
    onTyped(NOTHING_TYPED);
    onDone(say('reports.sent', { version }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('reports.send', { version })}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>{say('reports.sendWhy', { count: report.reviewers.length })}</p>
      <Deadlines report={report} />
      <TextInput
        {...fields('reviewDueOn')}
        label={labels.reviewDueOn}
        description={say('reports.reviewDueOnHint')}
        type="date"
      />
      <Textarea
        {...fields('note')}
        label={labels.note}
        description={version === 1 ? say('reports.noteHintFirst') : say('reports.noteHint')}
        maxLength={2000}
        autosize
      />
    </ServerForm>
  );
}

/** The days of the meeting, beside which a day for the review is chosen. */
function Deadlines({ report: { occasion } }: { readonly report: Report }) {
  const { say, day } = useWords();
  const dayOf = (text: string | null): string => (text === null ? '–' : day(parseLocalDate(text)));
  return (
    <Facts
      facts={[
        [say('reports.meeting'), `${dayOf(occasion.fromDay)} – ${dayOf(occasion.toDay)}`],
        [say('reports.submissionDay'), dayOf(occasion.submissionDay)],
        [say('reports.translationDay'), dayOf(occasion.translationDay)],
      ]}
    />
  );
}
