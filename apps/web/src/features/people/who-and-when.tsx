import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import classes from './people.module.css';

interface WhoAndWhenProps {
  /** Nobody when the installation itself did it. */
  readonly person: RoleGrant['grantedBy'];
  readonly at: string | null;
}

/** When something was decided, and by whom. */
export function WhoAndWhen({ person, at }: WhoAndWhenProps) {
  const { say, moment } = useWords();
  if (at === null) return '–';
  return (
    <>
      {moment(at)}
      <span className={classes.quiet}>{person ? <bdi>{person.name}</bdi> : say('grants.bySystem')}</span>
    </>
  );
}
