import { Anchor } from '@mantine/core';
import { printedNumber } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import type { AlignmentOverview, FigureCovered } from '../../api/alignment';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { FormulaLink } from '../../ui/explained/formula-link';
import { Panel } from '../../ui/panel';
import { useFigures } from '../../ui/ratings/use-figures';
import classes from './alignment.module.css';

/** The figures that say how far a plan is covered; each is an indicator, and its rule is published. */
export function CoveragePanel({ overview: { coverage, strategicPlan } }: { readonly overview: AlignmentOverview }) {
  const { say } = useWords();
  return (
    <Panel
      title={say('alignment.coverage')}
      note={strategicPlan ? say('alignment.against', { code: strategicPlan.code }) : say('alignment.noStrategicPlan')}
      actions={<FormulaLink page="alignment">{say('alignment.howCounted')}</FormulaLink>}
    >
      <dl className={classes.figures}>
        {coverage.map((each) => (
          <div key={each.figure}>
            <dt>{say(`alignment.figure-${each.figure}`)}</dt>
            <Figure of={each} />
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Figure({ of }: { readonly of: FigureCovered }) {
  const { say } = useWords();
  const { exact } = useFigures();
  const { indicator, byClass } = of;
  const parts = useParts(of);
  return (
    <dd>
      <span className={classes.figure}>{parts.figure}</span>
      {parts.note !== undefined && <span className={classes.quiet}>{parts.note}</span>}
      {byClass && (
        <span className={classes.quiet}>
          {say('alignment.byClass', { strategic: exact(byClass.strategic), operational: exact(byClass.operational) })}
        </span>
      )}
      <span className={classes.quiet}>
        {indicator ? (
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: indicator.id }} />
            )}
          >
            {say('alignment.toIndicator', { code: indicator.code })}
          </Anchor>
        ) : (
          say('alignment.noIndicator')
        )}
      </span>
    </dd>
  );
}

/** A share first and its parts below; a count alone; and where there is nothing to divide by, that in words. */
function useParts({ figure, part, whole, percent }: FigureCovered): { figure: string; note?: string } {
  const { say, language } = useWords();
  const { person } = useSignedIn();
  const { exact } = useFigures();
  const text = (amount: string): string =>
    figure === 'francs-linked' ? say('alignment.francs', { amount: exact(amount) }) : exact(amount);
  if (whole === null) return { figure: text(part) };
  if (percent === null) return { figure: say('alignment.noFigure'), note: say(`alignment.nothing-${figure}`) };
  return {
    figure: say('ratings.percent', { value: printedNumber(percent, language, person.numerals) }),
    note: say('alignment.partOf', { part: text(part), whole: text(whole) }),
  };
}
