import { ROLES, type StandsFor } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { everyPage } from '../../api/every-page';
import { useSignedIn } from '../../api/signed-in';

/**
 * In whose place the reader acts today. What these people may do is not known here, so that each of them counts as holding every
 * role: a button is offered rather than withheld, and the server decides. Those who had a hand in a batch are barred all the same.
 */
export function useStandsFor(): readonly StandsFor[] {
  const { person } = useSignedIn();
  const { data = [] } = useQuery({
    queryKey: ['substitutions', 'mine-in-force'],
    queryFn: () =>
      everyPage((after) =>
        answerOf(
          api.GET('/api/v1/substitutions', {
            params: { query: { mine: true, ...(after !== undefined && { 'page[after]': after }) } },
          }),
        ),
      ),
    staleTime: 60_000,
  });
  return data
    .filter(({ state, substitute }) => state === 'in-force' && substitute.id === person.id)
    .map(({ absent }) => ({ personId: absent.id, grants: ROLES.map((role) => ({ role, unitId: null })) }));
}
