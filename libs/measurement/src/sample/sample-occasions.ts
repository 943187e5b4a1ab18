import { addDays, parseLocalDate } from '@resolute/domain';
import { council, cwgSfp, executives, plenipotentiary, tsag, wtsa } from './occasion-series';
import { PLACES } from './occasion-words';
import { PUBLISHED_OCCASIONS } from './published-occasions';
import type { SampleOccasion } from './sample-indicator.types';

const { geneva, doha, virtual, undecided } = PLACES;

/**
 * Meetings with invented days. Of Council 2026 the first day was published, 28 April, and not the last; the days and the
 * place of PP-26 are unchecked. The meeting of CWG-SFP in 2028 is the first of the group for the plan after next.
 */
const INVENTED: readonly SampleOccasion[] = [
  tsag({ from: '2026-02-23', to: '2026-02-27', place: geneva }),
  tsag({ from: '2026-09-14', to: '2026-09-18', place: geneva }),
  tsag({ from: '2027-02-22', to: '2027-02-26', place: geneva }),
  tsag({ from: '2027-09-13', to: '2027-09-17', place: geneva }),
  tsag({ from: '2028-02-21', to: '2028-02-25', place: geneva }),
  tsag({ from: '2028-07-03', to: '2028-07-07', place: geneva }),
  wtsa(2028, { from: '2028-10-17', to: '2028-10-26', place: undecided }),
  plenipotentiary(2026, { from: '2026-11-09', to: '2026-11-27', place: doha }),
  council(2026, { from: '2026-04-28', to: '2026-05-08', place: geneva }),
  council(2027, { from: '2027-06-08', to: '2027-06-18', place: geneva }),
  council(2028, { from: '2028-06-06', to: '2028-06-16', place: geneva }),
  cwgSfp(5, { from: '2026-03-09', to: '2026-03-11', place: geneva }),
  cwgSfp(6, { from: '2026-09-21', to: '2026-09-22', place: geneva }),
  cwgSfp(1, { from: '2028-11-16', to: '2028-11-17', place: geneva }),
  executives('CXO', { from: '2026-05-20', to: '2026-05-20', place: virtual }),
  executives('CTO', { from: '2026-12-03', to: '2026-12-03', place: geneva }),
  executives('CXO', { from: '2027-05-19', to: '2027-05-19', place: virtual }),
  executives('CTO', { from: '2027-12-02', to: '2027-12-02', place: geneva }),
  executives('CXO', { from: '2028-10-15', to: '2028-10-15', place: undecided }),
];

interface Deadline {
  /** How many days before the meeting opens documents are handed in. */
  readonly submission: number;
  /** How many days before it opens they are with those who translate them; absent where nothing is translated. */
  readonly translation?: number;
}

/** By series, invented: what the Council reads is translated into six languages first, and what TSAG reads is not. */
const DEADLINES: Readonly<Record<string, Deadline>> = {
  COUNCIL: { submission: 28, translation: 42 },
  'CWG-SFP': { submission: 14, translation: 28 },
  TSAG: { submission: 7 },
};

function withDeadlines(meeting: SampleOccasion): SampleOccasion {
  const deadline = DEADLINES[meeting.series];
  if (!deadline) return meeting;
  const before = (days: number): string => addDays(parseLocalDate(meeting.from), -days);
  const { submission, translation } = deadline;
  return {
    ...meeting,
    submissionDay: before(submission),
    ...(translation !== undefined && { translationDay: before(translation) }),
  };
}

/**
 * The meetings that values are reported for or reports go to, in the order of their days. What was published gets no deadline:
 * its row names its source, which says none.
 */
export const SAMPLE_OCCASIONS: readonly SampleOccasion[] = [
  ...PUBLISHED_OCCASIONS,
  ...INVENTED.map(withDeadlines),
].toSorted((a, b) => (a.from < b.from ? -1 : 1));
