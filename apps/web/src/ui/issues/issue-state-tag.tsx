import type { IssueLine } from '../../api/issues';
import { useWords } from '../../text/words';
import { Tag } from '../tag';

const TONES = {
  prepared: 'info',
  approved: 'info',
  issued: 'plain',
  'sent-back': 'warning',
  withdrawn: 'plain',
} as const;

/** Where an issue stands, and whether a later one has taken its place. */
export function IssueStateTag({ issue }: { readonly issue: Pick<IssueLine, 'state' | 'supersededBy'> }) {
  const { say } = useWords();
  if (issue.supersededBy) return <Tag tone="warning">{say('issues.superseded')}</Tag>;
  return <Tag tone={TONES[issue.state]}>{say(`issues.state-${issue.state}`)}</Tag>;
}
