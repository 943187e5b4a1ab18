import { useParams } from '@tanstack/react-router';
import { ReportById } from './report-by-id';

/** The report that the address names. */
export function ReportPage() {
  const { reportId = '' } = useParams({ strict: false }) as { reportId?: string };
  return <ReportById key={reportId} id={reportId} />;
}
