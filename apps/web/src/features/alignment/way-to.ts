import type { FindingPlace } from '../../api/alignment';

/** Where the page of a place is. */
export function wayTo({ kind, id }: Pick<FindingPlace, 'kind' | 'id'>) {
  if (kind === 'indicator') return { to: '/indicators/$indicatorId', params: { indicatorId: id } } as const;
  if (kind === 'risk') return { to: '/risks/$riskId', params: { riskId: id } } as const;
  return { to: '/results/$resultId', params: { resultId: id } } as const;
}
