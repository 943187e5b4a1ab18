import { dayOf, GENEVA, parseLocalDate } from '@resolute/domain';
import type { RiskAppetite, RiskCategory } from '../../api/risk-settings';
import { useWords } from '../../text/words';
import mapClasses from './risks.module.css';
import classes from './settings.module.css';

/** How much risk of a category is borne today and why, and what else was decided. */
export function Appetites({ category: { code, appetites } }: { readonly category: RiskCategory }) {
  const { say } = useWords();
  const today = dayOf(new Date(), GENEVA);
  const held = appetites.find(({ effectiveFrom }) => effectiveFrom <= today);
  const others = appetites.filter((each) => each !== held);
  return (
    <>
      {held ? <Decided appetite={held} /> : <span className={mapClasses.quiet}>{say('risks.noAppetite')}</span>}
      {others.length > 0 && (
        <details className={classes.history}>
          <summary>{say('riskSettings.otherDecisions', { count: others.length })}</summary>
          <ul aria-label={say('riskSettings.historyOf', { code })}>
            {others.map((each) => (
              <li key={each.id}>
                <Decided appetite={each} isToCome={each.effectiveFrom > today} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface DecidedProps {
  readonly appetite: RiskAppetite;
  readonly isToCome?: boolean;
}

function Decided({ appetite: { appetite, effectiveFrom, rationale, decisionReference }, isToCome }: DecidedProps) {
  const { say, day } = useWords();
  const from = day(parseLocalDate(effectiveFrom));
  return (
    <>
      <strong className={classes.appetite}>{say(`risks.appetite-${appetite}`)}</strong>{' '}
      <span className={mapClasses.quiet}>
        {isToCome ? say('riskSettings.holdsFrom', { day: from }) : say('riskSettings.since', { day: from })}
        {decisionReference !== null && (
          <>
            {' · '}
            <bdi>{decisionReference}</bdi>
          </>
        )}
      </span>
      <span className={mapClasses.quiet}>
        <bdi>{rationale}</bdi>
      </span>
    </>
  );
}
