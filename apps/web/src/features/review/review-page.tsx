import { useParams } from '@tanstack/react-router';
import { ReviewByNumber } from './review-by-number';

/** The version of a report that the address names. */
export function ReviewPage() {
  const { reportId = '', number = '' } = useParams({ strict: false }) as { reportId?: string; number?: string };
  return <ReviewByNumber key={`${reportId} ${number}`} reportId={reportId} number={number} />;
}
