import { Button, Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { type Report, reportChanged, setReviewers } from '../../api/reports';
import { everyGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { ChosenList } from '../../ui/chosen-list';
import type { DrawerFrame } from '../../ui/drawer-button';
import { ServerForm } from '../../ui/form/server-form';
import { useSeen } from '../../ui/form/use-seen';

const NAME = 'reviewers';

const rapporteursQuery = queryOptions({
  queryKey: ['grants', 'rapporteurs'],
  queryFn: () => everyGrant({ role: 'rapporteur', state: 'held' }),
  staleTime: 60_000,
});

/** Says who reviews the report: rapporteurs, by name. */
export function ReviewersForm({ report, onCancel, onDone }: { readonly report: Report } & DrawerFrame) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm({ initialValues: { reviewers: report.reviewers.map(({ id }) => id) } });
  const [begun] = useState(report);
  const { theirs, change } = useSeen(begun, () =>
    answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id: report.id } } })),
  );
  const savedNow = theirs?.reviewers.map(({ name }) => name).join(say('definitions.listJoin'));
  const send = async ({ reviewers }: typeof form.values): Promise<void> => {
    await change((seen) => setReviewers(seen, reviewers));
    await reportChanged(queries, report.id);
    onDone(say('reports.reviewersDone', { count: reviewers.length }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={{ reviewers: say('reports.reviewers') }}
      send={send}
      action={say('reports.reviewersSave')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <Reviewers
        report={report}
        hint={savedNow === undefined ? say('reports.reviewersHint') : say('states.savedNow', { value: savedNow })}
        error={form.errors.reviewers}
        value={form.values.reviewers}
        onChange={(reviewers) => form.setFieldValue('reviewers', reviewers)}
      />
    </ServerForm>
  );
}

interface ReviewersProps {
  readonly report: Report;
  readonly hint: string;
  readonly error: React.ReactNode;
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

function Reviewers({ report, hint, error, value, onChange }: ReviewersProps) {
  const { say, language } = useWords();
  const { data: grants = [], isPending, error: failure } = useQuery(rapporteursQuery);
  const [typed, setTyped] = useState('');
  const rapporteurs = [...new Map(grants.map(({ person }) => [person.id, person])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  const nameOf = (id: string): string =>
    [...report.reviewers, ...rapporteurs].find((each) => each.id === id)?.name ?? id;
  const none = isPending ? say('states.searching') : say('states.nobodyFound');
  return (
    <ChosenList
      id={`${NAME}-reviewers`}
      legend={say('reports.reviewers')}
      hint={hint}
      error={error}
      chosen={value.map((id) => ({ id, name: nameOf(id) }))}
      onRemove={(id) => onChange(value.filter((each) => each !== id))}
    >
      <Select
        label={say('definitions.addReviewer')}
        data={rapporteurs.filter(({ id }) => !value.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(id) => {
          if (id !== null) onChange([...value, id]);
          setTyped('');
        }}
        searchable
        nothingFoundMessage={failure ? say('states.noAnswer') : none}
        autoComplete="off"
      />
    </ChosenList>
  );
}
