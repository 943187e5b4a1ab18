import type { AlignmentRule } from '@resolute/domain';
import type { Finding } from '../../api/alignment';
import { useWords } from '../../text/words';
import classes from './alignment.module.css';
import { FindingItem } from './finding-item';

interface RuleFindingsProps {
  readonly rule: AlignmentRule;
  readonly findings: readonly Finding[];
  readonly plan: string;
  readonly onDone: (sentence: string) => void;
}

/** The findings of one rule below what it is for and how they are mended, which is the same for all of them. */
export function RuleFindings({ rule, findings, plan, onDone }: RuleFindingsProps) {
  const { say } = useWords();
  const id = `rule-${rule}`;
  return (
    <section aria-labelledby={id} className={classes.rule}>
      <h3 id={id} className={classes.ruleName}>
        {say(`alignment.rule-${rule}`)}
      </h3>
      <dl className={classes.told}>
        <dt>{say('alignment.why')}</dt>
        <dd>{say(`alignment.why-${rule}`)}</dd>
        <dt>{say('alignment.mend')}</dt>
        <dd>{say(`alignment.mend-${rule}`)}</dd>
      </dl>
      <ul className={classes.found}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingItem finding={finding} plan={plan} onDone={onDone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
