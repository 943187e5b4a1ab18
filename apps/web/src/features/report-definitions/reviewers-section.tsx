import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { useDefinition } from './definition-context';
import { ReviewersChoice, useReviewers } from './reviewers-choice';

/** Who is asked to review each report. */
export function ReviewersSection() {
  const { say } = useWords();
  const { begun, list } = useDefinition();
  const known = begun?.reviewers ?? [];
  const { nameOf } = useReviewers(known);
  return (
    <Panel title={say('definitions.review')}>
      <ReviewersChoice
        {...list('reviewerIds', say('definitions.reviewersHint'), nameOf, say('definitions.listJoin'))}
        known={known}
      />
    </Panel>
  );
}
