import { useParams } from '@tanstack/react-router';
import { RiskById } from './risk-by-id';

/** The risk that the address names. */
export function RiskPage() {
  const { riskId = '' } = useParams({ strict: false }) as { riskId?: string };
  return <RiskById key={riskId} id={riskId} />;
}
