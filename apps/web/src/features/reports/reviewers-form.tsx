import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { type Report, reportChanged, setReviewers } from '../../api/reports';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { ServerForm } from '../../ui/form/server-form';
import { underLists } from '../../ui/form/under-lists';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { RapporteursChoice, useRapporteurs } from '../../ui/rapporteurs-choice';

const NAME = 'reviewers';

/** Says who reviews the report: rapporteurs, by name. */
export function ReviewersForm({ report, onCancel, onDone }: { readonly report: Report } & DrawerFrame) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { reviewers: report.reviewers.map(({ id }) => id) } });
  const [begun] = useState(report);
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id: report.id } } })),
  );
  const known = [...begun.reviewers, ...(theirs?.reviewers ?? [])];
  const { nameOf } = useRapporteurs(known);
  const savedNow = useSavedNow();
  const namesOf = (ids: readonly string[]): string => ids.map(nameOf).join(say('definitions.listJoin'));
  const send = async ({ reviewers }: typeof form.values): Promise<void> => {
    const names = { reviewers: (at: number) => nameOf(reviewers[at] ?? '') };
    const set = change((seen) => setReviewers(seen, reviewers));
    await underLists(set, names, (name, problem) => say('definitions.listed', { name, problem }));
    await reportChanged(queries, report.id);
    onDone(say('reports.reviewersDone', { count: reviewers.length }));
  };
  const typed = form.values.reviewers;
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ reviewers: say('reports.reviewers') }}
      send={send}
      action={say('reports.reviewersSave')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <RapporteursChoice
        id={`${NAME}-reviewers`}
        legend={say('reports.reviewers')}
        hint={
          savedNow(theirs && namesOf(theirs.reviewers.map(({ id }) => id)), namesOf(typed)) ??
          say('reports.reviewersHint')
        }
        error={form.errors.reviewers}
        known={known}
        value={typed}
        onChange={(reviewers) => form.setFieldValue('reviewers', reviewers)}
      />
    </ServerForm>
  );
}
