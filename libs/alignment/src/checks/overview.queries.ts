import { Injectable } from '@nestjs/common';
import type { Actor, PageRequest } from '@resolute/domain';
import type { AlignmentOverview } from '../checks/overview.view';
import type { AcknowledgementWish, FindingsFilter, FindingsPage, FindingView } from '../findings/finding.view';
import type { FlowsView } from '../pictures/flows.view';
import type { AlignmentMatrix } from '../pictures/matrix.view';

export type Unused =
  | PageRequest
  | AlignmentOverview
  | AcknowledgementWish
  | FindingsFilter
  | FindingsPage
  | FindingView
  | FlowsView
  | AlignmentMatrix;

@Injectable()
export class OverviewQueries {
  async get(_actor: Actor, _framework?: string): Promise<AlignmentOverview> {
    throw new Error('Not there yet');
  }
}
