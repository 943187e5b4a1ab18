import { mayImport } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';
import { useStandsFor } from './use-stands-for';

/** Whether the reader may try files, by a role of their own or in somebody's place. */
export function useMayImport(): boolean {
  const { actor } = useSignedIn();
  const standsFor = useStandsFor();
  return mayImport(actor, standsFor).allowed;
}
