import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import classes from './grants.module.css';

interface ByWhomProps {
  /** Nobody when the installation itself did it. */
  readonly person: RoleGrant['proposedBy'];
  readonly at: string | null;
}

/** Who did it, and when. */
export function ByWhom({ person, at }: ByWhomProps) {
  const { say, moment } = useWords();
  if (at === null) return '–';
  return (
    <>
      {person ? <bdi>{person.name}</bdi> : say('grants.bySystem')}
      <span className={classes.when}>{moment(at)}</span>
    </>
  );
}
