import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type Plan, planQuery } from '../../api/plans';
import { useSeen } from '../../ui/form/use-seen';

interface PlanSaving {
  /** What somebody else has saved in the meantime. */
  readonly theirs: Plan | undefined;
  /** Sends with the plan that the person has seen, and shows what has become of it. */
  readonly save: (send: (seen: Plan) => Promise<Plan>) => Promise<Plan>;
}

/** Saves a plan from the version that the person has seen; every list of plans is read anew, whatever came of it. */
export function usePlanSaving(plan: Plan): PlanSaving {
  const queries = useQueryClient();
  const { theirs, change } = useSeen(plan, () =>
    answerOf(api.GET('/api/v1/frameworks/{id}', { params: { path: { id: plan.id } } })),
  );
  return {
    theirs,
    save: async (send) => {
      const saved = await change(send).finally(() => queries.invalidateQueries({ queryKey: ['plans'] }));
      queries.setQueryData(planQuery(saved.id).queryKey, saved);
      return saved;
    },
  };
}
