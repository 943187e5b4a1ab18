import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Risk, riskQuery, riskSaved } from '../../api/risks';
import { useSeen } from '../../ui/form/use-seen';

/** Sends what changes a risk from the version that the person has seen, and shows on the page what came of it. */
export function useRiskStep(risk: Risk) {
  const queries = useQueryClient();
  const [begun] = useState(risk);
  const { theirs, change } = useSeen(begun, () => queries.fetchQuery({ ...riskQuery(begun.id), staleTime: 0 }));
  const save = async (send: (seen: Risk) => Promise<Risk>): Promise<Risk> => {
    const saved = await change(send);
    await riskSaved(queries, saved);
    return saved;
  };
  return { theirs, save };
}
