import type { RoleGrant } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import classes from './people.module.css';

/** The roles of one row: each with its scope, and a mark on those that wait. */
export function HeldRoles({ grants }: { readonly grants: readonly RoleGrant[] }) {
  const { say } = useWords();
  if (grants.length === 0) return <span className={classes.inline}>{say('people.noRole')}</span>;
  return (
    <ul className={classes.list}>
      {grants.map(({ id, role, unit, state }) => (
        <li key={id}>
          {say(`roles.${role}`)}{' '}
          <span className={classes.inline}>{unit ? <bdi>{unit.code}</bdi> : say('grants.sector')}</span>{' '}
          {state === 'proposed' && <Tag tone="info">{say('grants.state-proposed')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
