import { mayReadReports } from '@resolute/domain';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ComparedSubject } from '../../api/comparisons';
import { allIssuesQuery } from '../../api/issues';
import { reportsQuery } from '../../api/reports';
import { reviewedVersionQuery, versionsQuery, waitingReviewsQuery } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { SIDES, useCompareAddress } from './use-compare-address';

/** One thing to be chosen. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface NamedReport {
  readonly id: string;
  readonly title: ComparedSubject['definition']['title'];
  readonly meeting: string;
}

type Told = Pick<ComparedSubject, 'reportId' | 'definition' | 'occasion'>;

const named = ({ reportId, definition, occasion }: Told): NamedReport => ({
  id: reportId,
  title: definition.title,
  meeting: occasion.code,
});

/** The reports to choose from, each once, with the one that is compared now. */
export function useReports(shown: ComparedSubject | undefined): Option[] {
  const { language } = useWords();
  const mayRead = mayReadReports(useSignedIn().actor).allowed;
  const { data: all = [] } = useQuery({ ...reportsQuery, enabled: mayRead });
  const known = all.map(({ id, ...told }) => named({ ...told, reportId: id }));
  const sent = useSentReports(!mayRead);
  const found = [...(shown ? [named(shown)] : []), ...known, ...sent];
  return [...new Map(found.map((report) => [report.id, report])).values()].map(({ id, title, meeting }) => ({
    value: id,
    label: `${titleText(title, language).text}, ${meeting}`,
  }));
}

/** Of what a reviewer may read: what waits for them, what is issued, and what the address names. */
function useSentReports(isWanted: boolean): NamedReport[] {
  const { data: waiting = [], isPending } = useQuery({ ...waitingReviewsQuery, enabled: isWanted });
  const { data: issues = [] } = useQuery({ ...allIssuesQuery('issues'), enabled: isWanted });
  const sent = waiting.map(({ reportId, title, occasion }) => ({ id: reportId, title, meeting: occasion.code }));
  const listed = [...sent, ...issues.map(named)];
  return [...listed, ...useReportsOfAddress(isWanted && !isPending, listed)];
}

/** A review that is answered waits no more: its latest version tells what it is of. */
function useReportsOfAddress(isWanted: boolean, listed: readonly NamedReport[]): NamedReport[] {
  const { language } = useWords();
  const { sides } = useCompareAddress();
  const ids = SIDES.flatMap((side) => sides[side].reportId ?? []);
  const unlisted = [...new Set(ids)].filter((id) => !listed.some((report) => report.id === id));
  const versions = useQueries({ queries: (isWanted ? unlisted : []).map(versionsQuery) });
  const latest = versions.flatMap(({ data }) => data?.[0]?.id ?? []);
  const told = useQueries({ queries: latest.map((id) => reviewedVersionQuery(id, language)) });
  return told.flatMap(({ data }) =>
    data ? [{ id: data.reportId, title: data.title, meeting: data.occasion.code }] : [],
  );
}
