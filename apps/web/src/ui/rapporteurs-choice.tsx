import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { rapporteursQuery } from '../api/role-grants';
import { useWords } from '../text/words';
import { ChosenList } from './chosen-list';
import { OneMoreSelect } from './one-more-select';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface RapporteursChoiceProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: ReactNode;
  /** Those who were chosen before; they may hold the role no more. */
  readonly known: readonly Named[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** The rapporteurs who are asked to review. */
export function RapporteursChoice({ known, value, onChange, ...list }: RapporteursChoiceProps) {
  const { say } = useWords();
  const { rapporteurs, nameOf, absence } = useRapporteurs(known);
  return (
    <ChosenList
      {...list}
      chosen={value.map((id) => ({ id, name: nameOf(id) }))}
      onRemove={(id) => onChange(value.filter((each) => each !== id))}
    >
      <OneMoreSelect
        id={`${list.id}-more`}
        label={say('definitions.addReviewer')}
        choices={rapporteurs
          .filter(({ id }) => !value.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        absence={absence}
        onChoose={(id) => onChange([...value, id])}
      />
    </ChosenList>
  );
}

/** Everybody who holds the role of a rapporteur, once, by name, and why the list is empty. */
export function useRapporteurs(known: readonly Named[]) {
  const { say, language } = useWords();
  const { data: grants = [], isPending, error } = useQuery(rapporteursQuery);
  const rapporteurs = [...new Map(grants.map(({ person }) => [person.id, person])).values()].toSorted((a, b) =>
    a.name.localeCompare(b.name, language),
  );
  const nameOf = (id: string): string => [...known, ...rapporteurs].find((each) => each.id === id)?.name ?? id;
  const none = isPending ? say('states.searching') : say('states.nobodyFound');
  return { rapporteurs, nameOf, absence: error ? say('states.noAnswer') : none };
}
