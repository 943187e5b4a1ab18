import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeRisk, type RaiseWish, type Risk, raiseRisk, riskQuery, riskSaved } from '../../api/risks';
import { useSeen } from '../../ui/form/use-seen';

/** Raises a risk, or changes the one that is given from the version that the person has seen. */
export function useRiskSaving(risk: Risk | undefined) {
  const queries = useQueryClient();
  const [begun] = useState(risk);
  const { theirs, change } = useSeen(begun, () => queries.fetchQuery({ ...riskQuery(begun?.id ?? ''), staleTime: 0 }));
  const save = async ({ class: raisedAs, unitId, ...said }: RaiseWish): Promise<Risk> => {
    const saved = await change((seen) =>
      seen ? changeRisk(seen, said) : raiseRisk({ class: raisedAs, unitId, ...said }),
    );
    await riskSaved(queries, saved);
    return saved;
  };
  return { theirs, save };
}
