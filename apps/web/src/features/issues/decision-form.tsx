import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { parseLocalDate } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { approveIssue, type Issue, issueQuery, issuesChanged, sendIssueBack } from '../../api/issues';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useSeen } from '../../ui/form/use-seen';

export const DECISIONS = ['approve', 'send-back'] as const;
type IssueDecision = (typeof DECISIONS)[number];

/** Kept by the page, as somebody else may withdraw the issue, or decide on it, in the middle of it. */
export interface KeptDecision {
  readonly notes: Partial<Readonly<Record<IssueDecision, string>>>;
  readonly isRefused: boolean;
}

export const NOTHING_DECIDED: KeptDecision = { notes: {}, isRefused: false };

/** How the page learns of what is typed, and of a refusal. */
export interface KeepsDecision {
  readonly kept: KeptDecision;
  readonly onKept: (change: (last: KeptDecision) => KeptDecision) => void;
}

interface DecisionFormProps extends DrawerFrame, KeepsDecision {
  readonly decision: IssueDecision;
  readonly issue: Issue;
}

/** What the Director decides, with what follows from it, and the reason or a remark. */
export function DecisionForm({ decision, issue, kept, onKept, onCancel, onDone }: DecisionFormProps) {
  const { say, day } = useWords();
  const queries = useQueryClient();
  const [begun] = useState(issue);
  const { change } = useSeen(begun, () => {
    // Before it is read again: the form may go with what is read.
    onKept((last) => ({ ...last, isRefused: true }));
    return queries.fetchQuery({ ...issueQuery('issues', begun.id), staleTime: 0 });
  });
  const form = useForm({
    initialValues: { note: kept.notes[decision] ?? '' },
    onValuesChange: ({ note }) => onKept((last) => ({ ...last, notes: { ...last.notes, [decision]: note } })),
  });
  const name = `decide-${decision}`;
  const label = say(`issues.note-${decision}`);
  const number = issue.documentNumber;
  const send = async ({ note }: typeof form.values): Promise<void> => {
    const said = note.trim();
    await change((seen) =>
      decision === 'approve' ? approveIssue(seen, said === '' ? null : said) : sendIssueBack(seen, said),
    );
    onKept(() => NOTHING_DECIDED);
    await issuesChanged(queries);
    onDone(say(`issues.done-${decision}`, { number }));
  };
  return (
    <ServerForm
      name={name}
      form={form}
      labels={{ note: label }}
      send={send}
      action={say(`issues.do-${decision}`, { number })}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p>
        {say(`issues.consequence-${decision}`, {
          number,
          day: day(parseLocalDate(issue.documentDay)),
          count: issue.documents.length,
          readers: issue.isPublic ? 'everybody' : 'signedIn',
        })}
      </p>
      <Textarea
        {...fieldsOf(name, form)('note')}
        label={label}
        description={say(`issues.noteHint-${decision}`)}
        maxLength={2000}
        autosize
        minRows={3}
      />
    </ServerForm>
  );
}
