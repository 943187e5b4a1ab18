import { useParams } from '@tanstack/react-router';
import { IssueById } from './issue-by-id';

/** The issue that the address names, for whoever is signed in. */
export function IssuePage() {
  const { issueId = '' } = useParams({ strict: false }) as { issueId?: string };
  return <IssueById key={issueId} door="issues" id={issueId} />;
}
