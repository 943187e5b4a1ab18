import type { Language } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeTreatment, planTreatment, type Risk, type RiskTreatment, riskQuery, riskSaved } from '../../api/risks';
import { useSeen } from '../../ui/form/use-seen';
import { progressWish, type TreatmentValues, treatmentWish } from './treatment-values';

/** Plans a treatment, or changes the one that is given from the version that the person has seen. */
export function useTreatmentSaving({ id }: Pick<Risk, 'id'>, treatment: RiskTreatment | undefined) {
  const queries = useQueryClient();
  const [begun] = useState(treatment);
  const { theirs, change } = useSeen(begun, async () => {
    const { treatments } = await queries.fetchQuery({ ...riskQuery(id), staleTime: 0 });
    return treatments.find((each) => each.id === begun?.id) ?? begun;
  });
  const save = async (values: TreatmentValues, language: Language): Promise<void> => {
    const wish = treatmentWish(values, language);
    const saved = await change((seen) =>
      seen ? changeTreatment(seen, { ...wish, ...progressWish(values) }) : planTreatment(id, wish),
    );
    await riskSaved(queries, saved);
  };
  return { theirs, save };
}
