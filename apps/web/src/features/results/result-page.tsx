import { useParams } from '@tanstack/react-router';
import { ResultById } from './result-by-id';

/** The result that the address names. */
export function ResultPage() {
  const { resultId = '' } = useParams({ strict: false }) as { resultId?: string };
  return <ResultById key={resultId} id={resultId} />;
}
