import { mayChangePlans } from '@resolute/domain';
import { useSignedIn } from '../../api/signed-in';

/** Whether this person has the rules run, and acknowledges what they find. */
export function useMayAlign(): boolean {
  const { actor } = useSignedIn();
  return mayChangePlans(actor).allowed;
}
