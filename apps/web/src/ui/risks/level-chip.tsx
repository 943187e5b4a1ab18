import type { RiskLevel, Score } from '@resolute/domain';
import { useWords } from '../../text/words';
import classes from './risk-marks.module.css';

/** A level by its word, with the likelihood and the impact that made it: "High 4×4". */
export function LevelChip({ of }: { readonly of: (Score & { readonly level: RiskLevel }) | null }) {
  const { say } = useWords();
  if (!of) return <span className={classes.quiet}>{say('risks.notAssessed')}</span>;
  const { level, likelihood, impact } = of;
  return (
    <span className={classes.level} data-level={level}>
      {say(`risks.level-${level}`)}
      <bdi>{say('risks.steps', { likelihood, impact })}</bdi>
    </span>
  );
}
