import { Injectable } from '@nestjs/common';
import { ActionsQueries, type ActionView, ResultNotesQueries, type ResultNoteView } from '@resolute/accountability';
import { type LocalDate, SYSTEM, type UtcMoment } from '@resolute/domain';
import { OccasionsQueries } from '@resolute/measurement';
import { latestNotes } from './latest-notes';

/** As many as there are: what is accepted is counted in hundreds. */
const ALL = { size: 10_000 };

/** What units say of the results of a plan, and what they do about them. */
@Injectable()
export class PlanAccountabilityQueries {
  constructor(
    private readonly resultNotes: ResultNotesQueries,
    private readonly planActions: ActionsQueries,
    private readonly occasions: OccasionsQueries,
  ) {}

  /** Of some results, what each unit had said last by a moment and three people had let pass; two statements. */
  async notes(resultIds: ReadonlySet<string>, asOf: UtcMoment): Promise<ResultNoteView[]> {
    const { items } = await this.resultNotes.list(SYSTEM, { state: 'accepted' }, asOf, ALL);
    const ofResults = items.filter(({ result }) => resultIds.has(result.id));
    return latestNotes(ofResults, await this.lastDays());
  }

  /** The actions on some results that three people had let pass by a moment, the latest first; one statement. */
  async actions(resultIds: ReadonlySet<string>, asOf: UtcMoment): Promise<ActionView[]> {
    const { items } = await this.planActions.list(SYSTEM, { state: 'accepted' }, asOf, ALL);
    return items.filter(({ result }) => resultIds.has(result.id));
  }

  /** Of the meetings by their code. */
  private async lastDays(): Promise<ReadonlyMap<string, LocalDate>> {
    const { items } = await this.occasions.list(SYSTEM, {}, ALL);
    return new Map(items.map(({ code, toDay }) => [code, toDay]));
  }
}
