import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  dayOf,
  GENEVA,
  type LocalDate,
  mayReadRisks,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowsAfter,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { countsOf, fits, ORDERS } from './register-filter';
import { ALL_FACTS, WORDS } from './risk.sql';
import type { RegisterFilter, RegisterPage } from './risk.view';
import { type FactsRow, type StandingRisk, standingOn } from './risk-facts';
import { summaryOf, type WordsRow } from './risk-summary';
import { sinceMoment } from './since-moment';

/** The register as a table: two statements, however many risks there are. */
@Injectable()
export class RegisterQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: RegisterFilter, page: PageRequest): Promise<RegisterPage> {
    requireAllowed(mayReadRisks(actor));
    const risks = await this.standing(filter);
    const sorted = risks.toSorted(ORDERS[filter.sort ?? 'priority']);
    const chosen = rowsAfter(sorted, page).filter((risk) => fits(risk, filter));
    const { items, next } = pageOf(chosen, page.size);
    const words = await this.reads.rows<WordsRow>(WORDS, [items.map(({ id }) => id)]);
    const wordsOf = new Map(words.map((row) => [row.id, row]));
    return {
      items: items.flatMap((risk) => {
        const row = wordsOf.get(risk.id);
        return row ? [summaryOf(row, risk)] : [];
      }),
      next,
      total: sorted.filter((risk) => fits(risk, filter)).length,
      counts: countsOf(risks),
    };
  }

  /** Every risk as it stands today, without its words. */
  private async standing({ since, indicator, result, text }: RegisterFilter): Promise<StandingRisk[]> {
    const now = this.clock.now();
    const today: LocalDate = dayOf(now, GENEVA);
    const asked = [indicator ?? null, result ?? null, text ?? null];
    const rows = await this.reads.rows<FactsRow>(ALL_FACTS, [today, sinceMoment(since, now), ...asked]);
    return standingOn(rows, today);
  }
}
