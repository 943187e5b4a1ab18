import { IMPORT_OUTCOMES, type ImportOutcome } from '@resolute/domain';
import { useWords } from '../../text/words';
import classes from './outcome-counts.module.css';

interface OutcomeCountsProps {
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly labelOf: (outcome: ImportOutcome) => string;
}

/** How many lines of a file become what, side by side. None of a kind is told too, and stands back. */
export function OutcomeCounts({ counts, labelOf }: OutcomeCountsProps) {
  const { say } = useWords();
  return (
    <dl className={classes.counts}>
      {IMPORT_OUTCOMES.map((outcome) => (
        <div key={outcome} data-none={counts[outcome] === 0}>
          <dt>{labelOf(outcome)}</dt>
          <dd>
            <bdi>{say('exchange.count', { count: counts[outcome] })}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
