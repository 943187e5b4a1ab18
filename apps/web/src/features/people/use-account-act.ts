import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { personQuery } from './people.queries';

const acts = {
  disable: (path: { id: string }) => answerOf(api.POST('/api/v1/people/{id}/disablings', { params: { path } })),
  enable: (path: { id: string }) => answerOf(api.POST('/api/v1/people/{id}/enablings', { params: { path } })),
  invite: (path: { id: string }) => answerOf(api.POST('/api/v1/people/{id}/invitations', { params: { path } })),
  signOut: (path: { id: string }) => answerOf(api.POST('/api/v1/people/{id}/session-endings', { params: { path } })),
  removeFactor: (path: { id: string }) =>
    answerOf(api.POST('/api/v1/people/{id}/second-factor-removals', { params: { path } })),
};

export type AccountAct = keyof typeof acts;

/** Does something about somebody's account and shows what has become of it. */
export function useAccountAct(id: string): (act: AccountAct) => Promise<void> {
  const queries = useQueryClient();
  return async (act) => {
    queries.setQueryData(personQuery(id).queryKey, await acts[act]({ id }));
    void queries.invalidateQueries({ queryKey: ['people', 'list'] });
  };
}
