import { useEffect, useRef } from 'react';
import type { Issue } from '../../api/issues';
import { useWords } from '../../text/words';
import type { KeptDecision } from './decision-form';
import classes from './issues.module.css';

interface DecisionLostProps {
  readonly issue: Issue;
  readonly kept: KeptDecision;
}

/** Where the form has gone since nothing is left to decide: why, and what was typed in it. Nothing where nobody was deciding. */
export function DecisionLost({ issue, kept: { notes, isRefused } }: DecisionLostProps) {
  const typed = Object.entries(notes).filter(([, note]) => note.trim() !== '');
  return (isRefused || typed.length > 0) && <Notice number={issue.documentNumber} typed={typed} />;
}

function Notice({
  number,
  typed,
}: {
  readonly number: string;
  readonly typed: readonly (readonly [string, string])[];
}) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={classes.lost}>
      <p>{say('issues.waitsNoMore', { number })}</p>
      {typed.map(([decision, note]) => (
        <p key={decision}>
          {say('issues.keptWords')} <span dir="auto">{note}</span>
        </p>
      ))}
    </div>
  );
}
