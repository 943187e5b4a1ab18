import { Injectable } from '@nestjs/common';
import { ResultNotesQueries, type ResultNoteView } from '@resolute/accountability';
import { type LocalDate, SYSTEM, type UtcMoment } from '@resolute/domain';
import { OccasionsQueries } from '@resolute/measurement';
import { latestNotes } from './latest-notes';

/** As many as there are: what is accepted is counted in hundreds. */
const ALL = { size: 10_000 };

/** What units say of the results of a plan. */
@Injectable()
export class PlanNotesQueries {
  constructor(
    private readonly notes: ResultNotesQueries,
    private readonly occasions: OccasionsQueries,
  ) {}

  /** Of some results, what each unit had said last by a moment and three people had let pass; two statements. */
  async latest(resultIds: ReadonlySet<string>, asOf: UtcMoment): Promise<ResultNoteView[]> {
    const { items } = await this.notes.list(SYSTEM, { state: 'accepted' }, asOf, ALL);
    const ofResults = items.filter(({ result }) => resultIds.has(result.id));
    return latestNotes(ofResults, await this.lastDays());
  }

  /** Of the meetings by their code. */
  private async lastDays(): Promise<ReadonlyMap<string, LocalDate>> {
    const { items } = await this.occasions.list(SYSTEM, {}, ALL);
    return new Map(items.map(({ code, toDay }) => [code, toDay]));
  }
}
