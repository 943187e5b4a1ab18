import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import type { Import } from './exchange.queries';

type ShownState = `batch-${NonNullable<Import['batch']>['state']}` | 'applied' | 'refused' | 'checked';

const TONES: Partial<Record<ShownState, 'info' | 'warning'>> = {
  refused: 'warning',
  checked: 'info',
  'batch-draft': 'info',
  'batch-submitted': 'info',
  'batch-verified': 'info',
  'batch-sent-back': 'warning',
};

/** Where a file stands: of history, where its batch stands among the three who decide. */
export function ImportStateTag({ row }: { readonly row: Import }) {
  const { say } = useWords();
  const shown = shownState(row);
  return <Tag tone={TONES[shown] ?? 'plain'}>{say(`exchange.state-${shown}`)}</Tag>;
}

function shownState({ state, counts, batch }: Import): ShownState {
  if (batch !== null) return `batch-${batch.state}`;
  if (state === 'applied') return 'applied';
  return counts.refused > 0 ? 'refused' : 'checked';
}
