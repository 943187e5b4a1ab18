import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { colleaguesQuery } from '../api/colleagues';
import { useWords } from '../text/words';

interface ColleagueSelectProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** An id, or an empty text while nobody is chosen. */
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  /** The same with the name. */
  readonly onChoose?: (person: { readonly id: string; readonly name: string }) => void;
  readonly error?: ReactNode;
  /** Somebody who is chosen from the beginning. */
  readonly known?: { readonly id: string; readonly name: string };
  /** Who cannot be chosen here. */
  readonly except?: readonly string[];
  /** Whether the list opens as soon as the field has the focus; it does where nothing is said. */
  readonly openOnFocus?: boolean;
  /** The choice can be taken back. */
  readonly mayBeNobody?: boolean;
}

const PATIENCE_MS = 200;

/** A colleague by name. The server searches, as there can be more of them than a list should hold. */
export function ColleagueSelect({
  value,
  onChange,
  onChoose,
  known,
  except = [],
  mayBeNobody = false,
  ...input
}: ColleagueSelectProps) {
  const { say } = useWords();
  const { people, setChosenName, absence, ...search } = useColleagueSearch(known);
  return (
    <Select
      {...input}
      {...search}
      data={people.filter(({ id }) => !except.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
      value={value || null}
      onChange={(id, option) => {
        setChosenName(option?.label);
        onChange?.(id ?? '');
        if (id !== null && option) onChoose?.({ id, name: option.label });
      }}
      searchable
      filter={({ options }) => options}
      nothingFoundMessage={absence}
      allowDeselect={false}
      clearable={mayBeNobody}
      clearButtonProps={{ 'aria-label': say('states.removeOf', { name: input.label }) }}
      autoComplete="off"
    />
  );
}

/** Searches for what is typed; the name of who is chosen is no search, so that the list can be opened again to choose anew. */
function useColleagueSearch(known: ColleagueSelectProps['known']) {
  const [chosenName, setChosenName] = useState(known?.name);
  const [searchValue, onSearchChange] = useState(known?.name ?? '');
  const [text] = useDebouncedValue(searchValue === chosenName ? '' : searchValue.trim(), PATIENCE_MS);
  const { data: found = [], error, isPending } = useQuery(colleaguesQuery(text));
  const isFound = found.some(({ id }) => id === known?.id);
  return {
    people: known && !isFound && text === '' ? [known, ...found] : found,
    absence: useAbsence(isPending, error),
    setChosenName,
    searchValue,
    onSearchChange,
  };
}

/** Why the list is empty. */
function useAbsence(isPending: boolean, error: unknown): string {
  const { say } = useWords();
  if (isPending) return say('states.searching');
  return error ? say('states.noAnswer') : say('states.nobodyFound');
}
