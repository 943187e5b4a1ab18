import { useParams } from '@tanstack/react-router';
import { IssueById } from './issue-by-id';

/** The issued report that the address names, for everybody. */
export function PublicIssuePage() {
  const { issueId = '' } = useParams({ strict: false }) as { issueId?: string };
  return <IssueById key={issueId} door="public-issues" id={issueId} />;
}
