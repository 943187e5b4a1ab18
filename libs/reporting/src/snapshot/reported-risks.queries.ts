import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { dayOf, endOfDay, GENEVA, type LocalDate, SYSTEM, type TimeAxes, type Translations } from '@resolute/domain';
import { type ReportedRegister, ReportedRegisterQueries, type ReportedScope } from '@resolute/risk';
import type { RiskMapContent } from '../sections/risk-contents';
import { standOf } from '../sections/risk-facts';
import type { Stood } from '../sections/risk-movement';
import type { RisksBefore } from '../sections/section';
import { EarlierPlanQueries } from './earlier-plan.queries';

/** The report before of the definition $1, to an earlier meeting than $2: what was issued before what was only frozen. */
const REPORT_BEFORE = `
  SELECT b.title AS meeting, b.cut_off AS "cutOff", s.content::jsonb #> '{sections,risk-map}' AS map
  FROM (
    SELECT r.id, r.cut_off, o.title FROM report_runs r JOIN occasions o ON o.id = r.occasion_id
    JOIN occasions own ON own.code = $2
    WHERE r.definition = $1 AND r.occasion_id <> own.id AND o.from_day <= own.from_day AND r.cut_off < $3
      AND EXISTS (SELECT FROM report_snapshots f WHERE f.run_id = r.id)
    ORDER BY o.from_day DESC, EXISTS (SELECT FROM report_issues i WHERE i.run_id = r.id AND i.state = 'issued') DESC,
      r.cut_off DESC, r.id DESC
    LIMIT 1) b JOIN report_snapshots s ON s.run_id = b.id`;

interface ReportBefore {
  readonly meeting: Translations;
  readonly cutOff: Date;
  /** Null where that report did not tell of risks. */
  readonly map: RiskMapContent | null;
}

/** Of which report the risks are asked for. */
export interface RisksWish {
  readonly definition: string;
  readonly occasionCode: string;
  readonly cutOff: Date;
  readonly scope: ReportedScope | undefined;
}

/** The risks that a report tells of: how they stand, and how they stood in the report before. */
@Injectable()
export class ReportedRisksQueries {
  constructor(
    private readonly reads: Reads,
    private readonly register: ReportedRegisterQueries,
    private readonly earlier: EarlierPlanQueries,
  ) {}

  /** As they had been recorded by a moment. */
  at(axes: TimeAxes, scope: ReportedScope | undefined): Promise<ReportedRegister> {
    return this.register.at(SYSTEM, axes, scope);
  }

  /**
   * As the snapshot of the report before says. Where it does not tell of risks, as they had been recorded by its cut-off; where there is
   * no report before, by the end of the meeting before of the same series. Null where no risk was assessed by then.
   */
  async before({ definition, occasionCode, cutOff, scope }: RisksWish): Promise<RisksBefore | null> {
    const report = await this.reads.row<ReportBefore>(REPORT_BEFORE, [definition, occasionCode, cutOff]);
    if (report?.map) {
      const since = { meeting: report.meeting, day: dayOf(report.cutOff, GENEVA), isFromReport: true };
      return { since, risks: stoodIn(report.map.risks) };
    }
    const last = report ? { title: report.meeting, moment: report.cutOff } : await this.meeting(occasionCode, cutOff);
    if (!last) return null;
    const { moment, title } = last;
    const day: LocalDate = dayOf(moment, GENEVA);
    const risks = stoodIn((await this.at({ moment, day }, scope)).risks);
    return risks.length === 0 ? null : { since: { meeting: title, day, isFromReport: false }, risks };
  }

  private async meeting(occasionCode: string, cutOff: Date) {
    const meeting = await this.earlier.meetingBefore(occasionCode, cutOff);
    return meeting && { title: meeting.title, moment: endOfDay(meeting.toDay, GENEVA) };
  }
}

/** Those that were assessed. */
const stoodIn = (risks: readonly Pick<RiskMapContent['risks'][number], 'code' | 'title' | 'residual'>[]): Stood[] =>
  risks.flatMap(({ code, title, residual }) => (residual ? [{ code, title, stand: standOf(residual) }] : []));
