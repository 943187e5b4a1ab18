import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { ReportDefinition } from '../../api/report-definitions';
import { everyResultQuery, type Result } from '../../api/results';
import { useWords } from '../../text/words';
import { ChosenList } from '../../ui/chosen-list';
import { ResultSelect } from '../../ui/result-select';
import { titleText } from '../../ui/title-text';

interface ResultsChoiceProps {
  readonly id: string;
  readonly hint: string;
  readonly error?: ReactNode;
  /** The plan that they are of; empty for the strategic plan in force. */
  readonly frameworkId: string;
  /** Those that were chosen before, by name. */
  readonly known: ReportDefinition['results'];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** The results that a report is limited to. */
export function ResultsChoice({ id, hint, error, frameworkId, known, value, onChange }: ResultsChoiceProps) {
  const { say } = useWords();
  const nameOf = useResultName(known);
  const more = `${id}-more`;
  const [choices, setChoices] = useState(0);
  useEffect(() => {
    if (choices > 0) document.getElementById(more)?.focus();
  }, [choices, more]);
  return (
    <ChosenList
      id={id}
      legend={say('definitions.resultIds')}
      hint={hint}
      error={error}
      chosen={value.map((each) => ({ id: each, name: nameOf(each) }))}
      onRemove={(result) => onChange(value.filter((each) => each !== result))}
    >
      <ResultSelect
        // A fresh field after each choice, which takes the focus, ready for the next.
        key={value.length}
        id={more}
        label={say('definitions.addResult')}
        isPossible={({ id: result, framework }) => isOfPlan(framework, frameworkId) && !value.includes(result)}
        openOnFocus={false}
        onChange={(result) => {
          onChange([...value, result]);
          setChoices(choices + 1);
        }}
      />
    </ChosenList>
  );
}

const isOfPlan = ({ id, kind }: Result['framework'], frameworkId: string): boolean =>
  frameworkId === '' ? kind === 'strategic-plan' : id === frameworkId;

/** What a result is called, whether it was chosen before or just now. */
export function useResultName(known: ReportDefinition['results']): (id: string) => string {
  const { say, language } = useWords();
  const { data: results = [] } = useQuery(everyResultQuery);
  return (id) => {
    const found = known.find((each) => each.id === id) ?? results.find((each) => each.id === id);
    return found
      ? say('definitions.indicatorChoice', { code: found.code, title: titleText(found.title, language).text })
      : id;
  };
}
