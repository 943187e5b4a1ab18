import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import classes from './plans.module.css';
import { ResultsLink } from './results-link';

/** How many results of each kind a plan has; each number opens the list of just these. */
export function KindCounts({ plan: { id, code, kinds } }: { readonly plan: Plan }) {
  const { say, language } = useWords();
  if (kinds.length === 0) return '–';
  return (
    <ul className={classes.counts}>
      {kinds.map((kind) => (
        <li key={kind.id}>
          <Translated words={kind.title} />{' '}
          <ResultsLink
            planId={id}
            kind={kind.code}
            name={say('plans.countName', {
              count: kind.results,
              kind: titleText(kind.title, language).text,
              plan: code,
            })}
          >
            {say('plans.figure', { count: kind.results })}
          </ResultsLink>
        </li>
      ))}
    </ul>
  );
}
