import { useParams } from '@tanstack/react-router';
import { ImportById } from './import-by-id';

/** The imported file that the address names. */
export function ImportPage() {
  const { importId = '' } = useParams({ strict: false }) as { importId?: string };
  return <ImportById key={importId} id={importId} />;
}
