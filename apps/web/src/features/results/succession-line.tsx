import type { ReactNode } from 'react';
import type { Succession } from '../../api/results';
import { useWords } from '../../text/words';
import { SampleTag } from '../../ui/sample-tag';
import { ResultCell } from './result-cell';
import classes from './results.module.css';

interface SuccessionLineProps {
  readonly succession: Succession;
  /** Read forwards, to what became of the result, or backwards, to where it came from. */
  readonly side: 'became' | 'from';
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** One succession in words, with its note and where that is published. */
export function SuccessionLine({ succession, side, children }: SuccessionLineProps) {
  const { say } = useWords();
  const { kind, result, note, source, isSample } = succession;
  return (
    <li className={classes.succession}>
      <span className={classes.verb}>
        {side === 'became' || kind === 'dropped' ? say(`results.became-${kind}`) : say(`results.from-${kind}`)}{' '}
        {isSample && <SampleTag />}
      </span>
      {result && (
        <span>
          <ResultCell result={result} />
        </span>
      )}
      {note !== '' && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      {source !== null && <p className={classes.quiet}>{say('results.sourceIs', { source })}</p>}
      {children}
    </li>
  );
}
