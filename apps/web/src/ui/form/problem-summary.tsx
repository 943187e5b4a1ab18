import { useEffect, useRef } from 'react';
import { ProblemError } from '../../api/problem';
import { useWords } from '../../text/words';
import classes from './form.module.css';

interface ProblemSummaryProps {
  readonly error: unknown;
  /** Counts refusals; a new one takes the focus. */
  readonly refusals: number;
  /** What fields are called, by their name in the request. */
  readonly labels: Readonly<Record<string, string>>;
  /** The id of the field of that name. */
  readonly idOf: (field: string) => string;
}

/** "There is a problem": takes the focus, and leads to each field that it names. */
export function ProblemSummary({ error, refusals, labels, idOf }: ProblemSummaryProps) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (error === undefined) return null;
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const named = (problem?.errors ?? []).filter(({ field }) => field in labels);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.summary}>
      <h2 className={classes.summaryTitle}>{say('states.problem')}</h2>
      {named.length === 0 ? (
        <p className={classes.summaryText}>{problem?.detail ?? say('states.noAnswerTyped')}</p>
      ) : (
        <ul className={classes.summaryList}>
          {named.map(({ field, detail }) => (
            <li key={field}>
              <button type="button" onClick={() => document.getElementById(idOf(field))?.focus()}>
                {say('states.fieldProblem', { field: labels[field] ?? field, problem: detail })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem?.code === 'service/unexpected' && (
        <p className={classes.summaryText}>{say('states.problemId', { id: problem.requestId })}</p>
      )}
    </div>
  );
}
