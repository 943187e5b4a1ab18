import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Plan, plansQuery } from '../api/plans';

interface OperationalPlans {
  readonly query: UseQueryResult<readonly Plan[]>;
  readonly plans: readonly Plan[];
  /** The one that is asked for, or else the edition that is worked with: the newest that nothing has followed. */
  readonly shown: Plan | undefined;
}

/** The operational plans, and which of them a page is about whose address may name one. */
export function useOperationalPlans(asked: string | undefined): OperationalPlans {
  const query = useQuery(plansQuery);
  const plans = query.data?.filter(({ kind }) => kind === 'operational-plan') ?? [];
  const shown = plans.find(({ id }) => id === asked) ?? plans.find(({ nextId }) => nextId === null) ?? plans[0];
  return { query, plans, shown };
}
