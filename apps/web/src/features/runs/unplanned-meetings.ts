import type { Occasion } from '../../api/indicators';
import type { ReportDefinition } from '../../api/report-definitions';
import type { Run } from '../../api/runs';

export interface UnplannedMeeting {
  readonly occasion: Occasion;
  /** What would be made for it. */
  readonly reports: readonly ReportDefinition[];
}

/** Meetings to come for which reports are in use and none is planned, as nobody has said by which day documents are due. */
export function unplannedMeetings(
  occasions: readonly Occasion[],
  definitions: readonly ReportDefinition[],
  runs: readonly Run[],
  today: string,
): UnplannedMeeting[] {
  const known = new Set(runs.map((run) => `${run.definition.code} ${run.occasion.code}`));
  return occasions
    .filter(({ toDay, cancelledAt, submissionDay }) => toDay >= today && !cancelledAt && submissionDay === null)
    .map((occasion) => ({
      occasion,
      reports: definitions.filter(
        ({ code, series, isActive }) =>
          isActive && series === occasion.series && !known.has(`${code} ${occasion.code}`),
      ),
    }))
    .filter(({ reports }) => reports.length > 0)
    .toSorted((a, b) => (a.occasion.fromDay < b.occasion.fromDay ? -1 : 1));
}
