import { useParams } from '@tanstack/react-router';
import { IndicatorById } from './indicator-by-id';

/** The indicator that the address names. */
export function IndicatorPage() {
  const { indicatorId = '' } = useParams({ strict: false }) as { indicatorId?: string };
  return <IndicatorById key={indicatorId} id={indicatorId} />;
}
