import { type Meanings, means } from '@resolute/database';
import { fieldFault } from '@resolute/domain';

/** What PostgreSQL means when it refuses a note or an action. */
export const ACCOUNTABILITY_CONSTRAINTS: Meanings = {
  uq_result_notes_open: means('result-note/open-revision'),
  uq_result_notes_revision: means('result-note/open-revision'),
  uq_action_revisions_open: means('action/open-revision'),
  uq_action_revisions_revision: means('action/open-revision'),
  fk_action_revisions_owner_person: () => fieldFault('ownerPersonId', 'field/no-such-entry'),
  fk_action_revisions_owner_unit: () => fieldFault('ownerUnitId', 'field/no-such-entry'),
  ck_action_revisions_one_owner: () => fieldFault('ownerUnitId', 'field/not-with-other'),
};
