import { useParams } from '@tanstack/react-router';
import { RunById } from './run-by-id';

/** The run that the address names. */
export function RunPage() {
  const { runId = '' } = useParams({ strict: false }) as { runId?: string };
  return <RunById key={runId} id={runId} />;
}
