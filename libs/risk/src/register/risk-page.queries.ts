import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  GENEVA,
  type LocalDate,
  mayReadRisks,
  requireAllowed,
  type WatchedIndicator,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { FACTS_OF, HISTORY, MATRIX_IN_FORCE, PAGE_WORDS, WATCHED } from './risk.sql';
import { type FactsRow, standOn } from './risk-facts';
import { type HistoryRow, historyOf } from './risk-history';
import { findingsIn, warningsIn } from './risk-judgement';
import type { AssessmentView, RiskView } from './risk-page.view';
import { summaryOf, type WordsRow } from './risk-summary';
import { sinceMoment } from './since-moment';

type PageWords = WordsRow & Pick<RiskView, 'raisedBy' | 'createdAt' | 'changedAt'>;

/** One risk with its history, what does not fit together in it, and what its indicators say about it: five statements. */
@Injectable()
export class RiskPageQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async get(actor: Actor, id: string, since?: LocalDate): Promise<RiskView> {
    requireAllowed(mayReadRisks(actor));
    const now = this.clock.now();
    const today = dayOf(now, GENEVA);
    const [[facts], [words], [lists], [matrix], indicators] = await Promise.all([
      this.reads.rows<FactsRow>(FACTS_OF, [today, sinceMoment(since, now), [id]]),
      this.reads.rows<PageWords>(PAGE_WORDS, [id]),
      this.reads.rows<HistoryRow>(HISTORY, [id]),
      this.reads.rows<{ id: string }>(MATRIX_IN_FORCE, [now]),
      this.reads.rows<WatchedRow>(WATCHED, [id]),
    ]);
    if (!facts || !words || !lists) throw new DomainError('row/not-found', { params: { id } });
    const risk = standOn(facts, today);
    const history = historyOf(lists, today);
    const { raisedBy, createdAt, changedAt, ...row } = words;
    const summary = summaryOf(row, risk);
    return {
      ...summary,
      raisedBy,
      createdAt,
      changedAt,
      ...history,
      findings: findingsIn({ risk, summary, history, matrixId: matrix?.id ?? '' }, today),
      earlyWarnings: warningsIn(risk, indicators.map(watchedIndicator)),
    };
  }

  /** Everything that was ever found of a risk, the latest first. */
  async assessments(actor: Actor, id: string): Promise<{ readonly items: readonly AssessmentView[] }> {
    return { items: (await this.get(actor, id)).assessments };
  }
}

type WatchedRow = { readonly [K in keyof Required<WatchedIndicator>]: WatchedIndicator[K] | null } & {
  readonly indicatorId: string;
};

/** Nothing where the database has null. */
const watchedIndicator = ({ indicatorId, rating, ratingThen }: WatchedRow): WatchedIndicator => ({
  indicatorId,
  ...(rating && { rating }),
  ...(ratingThen && { ratingThen }),
});
