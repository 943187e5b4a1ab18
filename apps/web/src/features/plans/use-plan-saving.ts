import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { type Plan, planQuery } from '../../api/plans';
import { isProblem } from '../../api/problem';

interface PlanSaving {
  /** What somebody else has saved in the meantime. */
  readonly theirs: Plan | undefined;
  /** Sends with the plan that the person has seen, and shows what has become of it. */
  readonly save: (send: (seen: Plan) => Promise<Plan>) => Promise<Plan>;
}

/** Keeps the version that the person has seen: a newer one takes its place only once it was shown to them. */
export function usePlanSaving(plan: Plan): PlanSaving {
  const queries = useQueryClient();
  // The page reads the plan anew in the background; what the form was filled from stays.
  const [first] = useState(plan);
  const [seen, setSeen] = useState(plan);
  const save = async (send: (from: Plan) => Promise<Plan>): Promise<Plan> => {
    try {
      return await send(seen);
    } catch (error) {
      if (isProblem(error, 'row/stale')) {
        const path = { id: plan.id };
        setSeen(await answerOf(api.GET('/api/v1/frameworks/{id}', { params: { path } })));
      }
      throw error;
    } finally {
      await queries.invalidateQueries({ queryKey: ['plans'] });
    }
  };
  return {
    theirs: seen === first ? undefined : seen,
    save: async (send) => {
      const saved = await save(send);
      queries.setQueryData(planQuery(saved.id).queryKey, saved);
      return saved;
    },
  };
}
