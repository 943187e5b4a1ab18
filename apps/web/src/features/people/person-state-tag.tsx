import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import type { PersonState } from './people.queries';

const TONES = { invited: 'info', enabled: 'plain', disabled: 'warning' } as const;

/** Whether somebody has joined, is still to, or is shut out. */
export function PersonStateTag({ state }: { readonly state: PersonState }) {
  const { say } = useWords();
  return <Tag tone={TONES[state]}>{say(`people.state-${state}`)}</Tag>;
}
