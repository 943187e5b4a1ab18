import { useParams } from '@tanstack/react-router';
import { DefinitionById } from './definition-by-id';

/** The report definition that the address names. */
export function DefinitionPage() {
  const { definitionId = '' } = useParams({ strict: false }) as { definitionId?: string };
  return <DefinitionById key={definitionId} id={definitionId} />;
}
