import { Select } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ReportDefinition } from '../../api/report-definitions';
import { everyGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { ChosenList } from '../../ui/chosen-list';

const rapporteursQuery = queryOptions({
  queryKey: ['grants', 'rapporteurs'],
  queryFn: () => everyGrant({ role: 'rapporteur', state: 'held' }),
  staleTime: 60_000,
});

interface ReviewersChoiceProps {
  readonly id: string;
  readonly hint: string;
  readonly error?: ReactNode;
  /** Those who were chosen before. */
  readonly known: ReportDefinition['reviewers'];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** The rapporteurs who are asked to review. Who was chosen before and could not be asked any more is marked. */
export function ReviewersChoice({ id, hint, error, known, value, onChange }: ReviewersChoiceProps) {
  const { say } = useWords();
  const { rapporteurs, nameOf, absence } = useReviewers(known);
  const [typed, setTyped] = useState('');
  const gone = known.filter((person) => !person.mayReview && value.includes(person.id));
  return (
    <ChosenList
      id={id}
      legend={say('definitions.reviewerIds')}
      hint={hint}
      error={
        error ??
        (gone.length > 0
          ? say('definitions.mayNotReviewWhy', {
              names: gone.map(({ name }) => name).join(say('definitions.listJoin')),
            })
          : undefined)
      }
      chosen={value.map((person) => ({ id: person, name: nameOf(person) }))}
      onRemove={(person) => onChange(value.filter((each) => each !== person))}
    >
      <Select
        id={`${id}-more`}
        label={say('definitions.addReviewer')}
        data={rapporteurs
          .filter((person) => !value.includes(person.id))
          .map((person) => ({ value: person.id, label: person.name }))}
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={(person) => {
          if (person !== null) onChange([...value, person]);
          setTyped('');
        }}
        searchable
        nothingFoundMessage={absence}
        autoComplete="off"
      />
    </ChosenList>
  );
}

/** Everybody who holds the role of a rapporteur, once, by name. */
export function useReviewers(known: ReportDefinition['reviewers']) {
  const { say, language } = useWords();
  const { data: grants = [], isPending, error } = useQuery(rapporteursQuery);
  const rapporteurs = [...new Map(grants.map(({ person }) => [person.id, person])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  const nameOf = (id: string): string => [...known, ...rapporteurs].find((each) => each.id === id)?.name ?? id;
  const none = isPending ? say('states.searching') : say('states.nobodyFound');
  return { rapporteurs, nameOf, absence: error ? say('states.noAnswer') : none };
}
