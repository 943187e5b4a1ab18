import { useParams } from '@tanstack/react-router';
import { PlanById } from './plan-by-id';

/** The plan that the address names. */
export function PlanPage() {
  const { planId = '' } = useParams({ strict: false });
  return <PlanById key={planId} id={planId} />;
}
