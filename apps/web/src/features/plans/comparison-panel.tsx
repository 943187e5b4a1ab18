import { Button } from '@mantine/core';
import { COMPARISON_OUTCOMES, type ComparisonOutcome } from '@resolute/domain';
import type { PlanComparison } from '../../api/plans';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Empty } from '../../ui/states/empty';
import { useFilters } from '../../ui/table/use-filters';
import { ComparisonTable } from './comparison-table';
import { OUTCOME_ICONS } from './outcome-icons';
import classes from './plans.module.css';

const SHOWN = ['all', ...COMPARISON_OUTCOMES] as const;

/** The lines of a comparison, all of them or those that came out in one way. */
export function ComparisonPanel({ comparison }: { readonly comparison: PlanComparison }) {
  const { say } = useWords();
  const [filters, change] = useFilters(['outcome']);
  const { lines } = comparison;
  const outcome = COMPARISON_OUTCOMES.find((each) => each === filters.outcome);
  const shown = outcome ? lines.filter((line) => line.outcome === outcome) : lines;
  const countOf = (wanted: ComparisonOutcome | 'all'): number =>
    wanted === 'all' ? lines.length : lines.filter((line) => line.outcome === wanted).length;
  return (
    <Panel title={say('plans.lines')} flush>
      <fieldset aria-label={say('plans.linesFilter')} className={classes.outcomes}>
        {SHOWN.map((each) => (
          <OutcomeButton
            key={each}
            outcome={each}
            count={countOf(each)}
            isChosen={each === (outcome ?? 'all')}
            onChoose={() => change({ outcome: each === 'all' ? '' : each })}
          />
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <Empty
          title={say('plans.noLines')}
          why={lines.length === 0 ? say('plans.noResultsWhy') : say('plans.noLinesWhy')}
        />
      ) : (
        <ComparisonTable comparison={comparison} lines={shown} />
      )}
    </Panel>
  );
}

interface OutcomeButtonProps {
  readonly outcome: ComparisonOutcome | 'all';
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function OutcomeButton({ outcome, count, isChosen, onChoose }: OutcomeButtonProps) {
  const { say } = useWords();
  const Icon = outcome === 'all' ? undefined : OUTCOME_ICONS[outcome];
  return (
    <Button
      className={isChosen ? classes.chosen : undefined}
      aria-pressed={isChosen}
      {...(Icon && { leftSection: <Icon size={14} stroke={1.75} aria-hidden /> })}
      onClick={onChoose}
    >
      {say(`plans.outcomes-${outcome}`, { count })}
    </Button>
  );
}
