import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { everyResultQuery, type Result } from '../api/results';
import { useWords } from '../text/words';
import { titleText } from './title-text';

interface ResultSelectProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** An id, or an empty text while none is chosen. */
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly error?: ReactNode;
  /** Which results can be chosen. */
  readonly isPossible: (result: Result) => boolean;
  /** Whether the list opens as soon as the field has the focus; it does where nothing is said. */
  readonly openOnFocus?: boolean;
}

/** More are found by typing a part of the code, the title or the plan. */
const MOST_SHOWN = 60;

/** One of the results that are possible here, by plan, code and title. */
export function ResultSelect({ value, onChange, isPossible, ...input }: ResultSelectProps) {
  const { say, language } = useWords();
  const { data = [], isPending, error } = useQuery(everyResultQuery);
  const absence = isPending ? say('results.searching') : say('results.noneToChoose');
  return (
    <Select
      {...input}
      data={data.filter(isPossible).map(({ id, code, title, framework }) => ({
        value: id,
        label: say('results.choice', { plan: framework.code, code, title: titleText(title, language).text }),
      }))}
      value={value || null}
      onChange={(id) => onChange?.(id ?? '')}
      searchable
      limit={MOST_SHOWN}
      nothingFoundMessage={error ? say('states.noAnswer') : absence}
      allowDeselect={false}
      autoComplete="off"
    />
  );
}
