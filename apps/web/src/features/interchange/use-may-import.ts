import { mayImport } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';

/** Whether the reader may try files, by a role of their own or in somebody's place. */
export function useMayImport(): boolean {
  const { actor } = useSignedIn();
  return mayImport(actor).allowed;
}
