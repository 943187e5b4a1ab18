import type { ChangedLine } from '@resolute/domain';
import { ChangedWords } from '../../ui/changed-words';
import { placed } from '../../ui/placed';

/** Lines of text, with what was deleted and what was inserted where it stands. */
export const ChangedLines = ({ lines }: { readonly lines: readonly ChangedLine[] }) =>
  placed(lines).map(({ thing: { kind, runs }, key }) => (
    <p key={key} dir="auto" data-item={kind === 'item'}>
      <ChangedWords runs={runs} />
    </p>
  ));
