import { IconAlertOctagon, IconCheck } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import type { Claim } from './use-verification';
import classes from './verification.module.css';

const CHECKS = ['isNamed', 'isSigned', 'isInAudit'] as const satisfies readonly (keyof Claim['seal']['checks'])[];

/** Each check by itself, with how it came out. */
export function CheckList({ checks }: Pick<Claim['seal'], 'checks'>) {
  const { say } = useWords();
  return (
    <ul className={classes.checks}>
      {CHECKS.map((check) => {
        const isGood = checks[check];
        const Mark = isGood ? IconCheck : IconAlertOctagon;
        return (
          <li key={check} data-good={isGood}>
            <Mark size={16} stroke={1.75} aria-hidden className={classes.checkMark} />
            {say(isGood ? `verify.good-${check}` : `verify.bad-${check}`)}
          </li>
        );
      })}
    </ul>
  );
}
