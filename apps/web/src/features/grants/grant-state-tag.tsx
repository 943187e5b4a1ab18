import type { GrantState } from '../../api/role-grants';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';

/** Whether a role is held, waits, or is over. */
export function GrantStateTag({ state }: { readonly state: GrantState }) {
  const { say } = useWords();
  return <Tag tone={state === 'proposed' ? 'info' : 'plain'}>{say(`grants.state-${state}`)}</Tag>;
}
