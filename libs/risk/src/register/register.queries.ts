import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  dayOf,
  GENEVA,
  groupedBy,
  type LocalDate,
  mayReadRisks,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowsAfter,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { countsOf, fits, ORDERS, type RegisterRow } from './register-filter';
import { JUDGED_REGISTER, LISTED } from './risk.sql';
import type { LinkCode, RegisterFilter, RegisterPage, WholeRisk } from './risk.view';
import { type FactsRow, type JudgedRisk, judgedOn, standOn } from './risk-facts';
import { summaryOf, type WordsRow } from './risk-summary';
import { sinceMoment } from './since-moment';
import { LINKS, RATIONALES } from './whole-risk.sql';

/** More than any register has. */
const ALL = { size: 100_000 };

type RationalesRow = Pick<WholeRisk, 'rationales'> & { readonly riskId: string };

/** The register as a table: two statements, however many risks there are. */
@Injectable()
export class RegisterQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: RegisterFilter, page: PageRequest): Promise<RegisterPage> {
    requireAllowed(mayReadRisks(actor));
    const now = this.clock.now();
    const today = dayOf(now, GENEVA);
    const risks = await this.judged(filter, today);
    const sorted = risks.toSorted(ORDERS[filter.sort ?? 'priority']);
    const chosen = rowsAfter(sorted, page).filter((risk) => fits(risk, filter));
    const { items, next } = pageOf(chosen, page.size);
    const ids = items.map(({ id }) => id);
    const listed = await this.reads.rows<ListedRow>(LISTED, [today, sinceMoment(filter.since, now), ids]);
    const summaries = new Map(listed.map(({ facts, ...words }) => [words.id, summaryOf(words, standOn(facts, today))]));
    return {
      items: ids.flatMap((id) => summaries.get(id) ?? []),
      next,
      total: risks.filter((risk) => fits(risk, filter)).length,
      counts: countsOf(risks),
    };
  }

  /** Every risk with what a list leaves out, by its code: for who takes the register along. */
  async whole(actor: Actor): Promise<WholeRisk[]> {
    const { items } = await this.list(actor, { sort: 'code' }, ALL);
    const [links, rationales] = await Promise.all([
      this.reads.rows<LinkCode>(LINKS),
      this.reads.rows<RationalesRow>(RATIONALES),
    ]);
    const linksOf = groupedBy(links, ({ riskId }) => riskId);
    const rationalesOf = new Map(rationales.map(({ riskId, rationales: said }) => [riskId, said]));
    return items.map((risk) => ({
      ...risk,
      links: linksOf.get(risk.id) ?? [],
      rationales: rationalesOf.get(risk.id) ?? {},
    }));
  }

  /** Every risk as it stands today, without its words. */
  private async judged(filter: RegisterFilter, today: LocalDate): Promise<JudgedRisk<RegisterRow>[]> {
    const { indicator, result, text, class: wanted, category, unit, owner, state, level } = filter;
    const asked = [indicator, result, text, wanted, category, unit, owner, state, level].map((each) => each ?? null);
    return judgedOn(await this.reads.rows<RegisterRow>(JUDGED_REGISTER, [today, ...asked]), today);
  }
}

/** What a risk says, and what decides where it stands. */
type ListedRow = WordsRow & { readonly facts: FactsRow };
