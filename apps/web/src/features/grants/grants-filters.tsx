import { NativeSelect } from '@mantine/core';
import { ROLES, type Role } from '@resolute/domain';
import type { GrantState } from '../../api/role-grants';
import { useWords } from '../../text/words';
import classes from './grants.module.css';

export const GRANT_STATES: readonly GrantState[] = ['held', 'proposed', 'declined', 'revoked'];

interface GrantsFiltersProps {
  readonly role: Role | undefined;
  readonly state: GrantState | undefined;
  readonly onChange: (change: { role?: string; state?: string }) => void;
}

/** Which of the roles are listed. */
export function GrantsFilters({ role, state, onChange }: GrantsFiltersProps) {
  const { say } = useWords();
  return (
    <div className={classes.filters}>
      <NativeSelect
        label={say('grants.role')}
        value={role ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ role: value })}
        data={[
          { value: '', label: say('grants.everyRole') },
          ...ROLES.map((value) => ({ value, label: say(`roles.${value}`) })),
        ]}
      />
      <NativeSelect
        label={say('grants.state')}
        value={state ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ state: value })}
        data={[
          { value: '', label: say('grants.everyState') },
          ...GRANT_STATES.map((value) => ({ value, label: say(`grants.state-${value}`) })),
        ]}
      />
    </div>
  );
}
