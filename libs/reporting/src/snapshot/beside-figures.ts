import { Injectable } from '@nestjs/common';
import { PlanAccountabilityQueries } from './plan-accountability.queries';
import { ReportedAlignmentQueries } from './reported-alignment.queries';
import { ReportedRisksQueries } from './reported-risks.queries';

/** What a report tells beside the figures: notes and actions, risks, and how far the plans line up. */
@Injectable()
export class BesideFiguresQueries {
  constructor(
    readonly accountability: PlanAccountabilityQueries,
    readonly risks: ReportedRisksQueries,
    readonly alignment: ReportedAlignmentQueries,
  ) {}
}
