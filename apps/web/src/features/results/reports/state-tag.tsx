import type { AcceptanceState } from '@resolute/domain';
import { useWords } from '../../../text/words';
import { Tag } from '../../../ui/tag';

const TONES: Readonly<Partial<Record<AcceptanceState, 'info' | 'warning'>>> = {
  submitted: 'info',
  verified: 'info',
  'sent-back': 'warning',
};

/** How far a revision has come; what is accepted is the rule on this page and needs no tag of its own. */
export function StateTag({ state }: { readonly state: AcceptanceState }) {
  const { say } = useWords();
  return <Tag tone={TONES[state] ?? 'plain'}>{say(`accountability.state-${state}`)}</Tag>;
}
