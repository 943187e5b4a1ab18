import { Inject, Injectable } from '@nestjs/common';
import { laterOf, RatingEntity, RollUpEntity, type Tx, Writes } from '@resolute/database';
import {
  dayOf,
  GENEVA,
  mayRecalculateRatings,
  type RatingResult,
  type RollUpResult,
  SYSTEM,
  type TimeAxes,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { IndicatorFigure } from '../figures/indicator-figure';
import { digestOfRating, digestOfRollUp } from './rating-digest';
import { RatingSources } from './rating-sources';
import { RATED_INDICATORS } from './ratings.sql';
import { type RatedIndicator, type RolledUpResult, rolledUp } from './rolled-up';

/** Of all calculations at once: two at the same time would supersede the same row twice. */
const RATINGS_LOCK = 7_260_121;

/** Clocks of two machines differ: what is in the database was recorded, whatever this machine's clock says. */
const CLOCKS_DIFFER_MS = 3_600_000;

/** How many rows a calculation wrote. */
export interface Recalculated {
  readonly ratings: number;
  readonly rollUps: number;
}

interface CurrentRow {
  readonly id: string;
  readonly subjectId: string;
  readonly digest: Buffer;
}

interface Run {
  readonly tx: Tx;
  readonly axes: TimeAxes;
  /** The moment of all that it writes. */
  readonly at: Date;
}

const CURRENT_RATINGS = `SELECT id, indicator_id AS "subjectId", digest FROM ratings
  WHERE superseded_at IS NULL AND indicator_id = ANY ($1)`;
const CURRENT_ROLL_UPS = `SELECT id, result_id AS "subjectId", digest FROM roll_ups WHERE superseded_at IS NULL`;

/**
 * Keeps ratings and roll-ups as what they follow from says. It may run twice, at once and late: it compares with what is there
 * and writes only what is different, superseding the row before.
 */
@Injectable()
export class RatingCalculator {
  constructor(
    private readonly writes: Writes,
    private readonly sources: RatingSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Rates some indicators, or all of them for `null`, and rolls up what hangs on them. All is read within the transaction: while
   * others wait for the lock, each of them holds a connection, and there may be none left for whoever has it.
   */
  recalculate(indicatorIds: readonly string[] | null): Promise<Recalculated> {
    return this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayRecalculateRatings(tx.actor));
      await tx.query('SELECT pg_advisory_xact_lock($1)', [RATINGS_LOCK]);
      const now = this.clock.now();
      const axes = { moment: new Date(now.getTime() + CLOCKS_DIFFER_MS), day: dayOf(now, GENEVA) };
      const run = { tx, axes, at: await momentOfRun(tx) };
      let ratings = 0;
      for await (const figures of this.sources.figures(indicatorIds, axes, now, tx.reads))
        ratings += await this.rate(run, figures);
      const rollUps = await this.rollUp(run);
      if (ratings + rollUps > 0)
        tx.audit({
          action: 'ratings.recalculated',
          subjectType: 'rating',
          subjectId: indicatorIds?.length === 1 ? (indicatorIds[0] ?? '') : 'all',
          change: { ratings, rollUps },
        });
      return { ratings, rollUps };
    });
  }

  private async rate({ tx, at }: Run, figures: readonly IndicatorFigure[]): Promise<number> {
    const current = await tx.query<CurrentRow>(CURRENT_RATINGS, [figures.map(({ id }) => id)]);
    const changed = changedOf(figures, current, { idOf: ({ id }) => id, digestOf: digestOfRating });
    if (changed.length === 0) return 0;
    await supersede(tx, RatingEntity, { changed, at });
    await tx.insertAll(
      RatingEntity,
      changed.map(({ item, digest }) => ({ ...ratingRow(item), digest, calculatedAt: at })),
    );
    return changed.length;
  }

  private async rollUp({ tx, axes, at }: Run): Promise<number> {
    const contributions = await this.sources.contributions(axes, tx.reads);
    const ratings = await tx.query<RatedIndicator>(RATED_INDICATORS, [axes.day]);
    const results = rolledUp({ ...contributions, ratings });
    const current = await tx.query<CurrentRow>(CURRENT_ROLL_UPS);
    const changed = changedOf(results, current, { idOf: ({ resultId }) => resultId, digestOf: digestOfRollUp });
    if (changed.length === 0) return 0;
    await supersede(tx, RollUpEntity, { changed, at });
    await tx.insertAll(
      RollUpEntity,
      changed.map(({ item, digest }) => ({ ...rollUpRow(item), digest, calculatedAt: at })),
    );
    return changed.length;
  }
}

/** No run is earlier than the one before it, even when a clock was set back: what it writes follows what it supersedes. */
async function momentOfRun(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ last: Date | null }>(
    `SELECT GREATEST((SELECT max(calculated_at) FROM ratings), (SELECT max(calculated_at) FROM roll_ups)) AS last`,
  );
  return row?.last ? laterOf(tx.at, row.last) : tx.at;
}

/** What is new, or says something else than the row that it supersedes. */
interface Changed<T> {
  readonly item: T;
  readonly digest: Buffer;
  readonly before: CurrentRow | undefined;
}

function changedOf<T>(
  items: readonly T[],
  current: readonly CurrentRow[],
  { idOf, digestOf }: { readonly idOf: (item: T) => string; readonly digestOf: (item: T) => Buffer },
): Changed<T>[] {
  const known = new Map(current.map((row) => [row.subjectId, row]));
  return items.flatMap((item) => {
    const before = known.get(idOf(item));
    const digest = digestOf(item);
    return before?.digest.equals(digest) ? [] : [{ item, digest, before }];
  });
}

async function supersede(
  tx: Tx,
  entity: typeof RatingEntity | typeof RollUpEntity,
  { changed, at }: { readonly changed: readonly Changed<unknown>[]; readonly at: Date },
): Promise<void> {
  const ids = changed.flatMap(({ before }) => before?.id ?? []);
  if (ids.length > 0) await tx.change(entity, { id: In(ids) }, { supersededAt: at });
}

const outcomeOf = (result: RatingResult | RollUpResult) => ({
  rating: result.kind === 'rated' ? result.rating : null,
  reason: result.kind === 'rated' ? null : result.reason,
  ruleVersion: result.ruleVersion,
});

const ratingRow = ({ id: indicatorId, versionId: indicatorVersionId, input, result, provenance }: IndicatorFigure) => ({
  id: uuid(),
  indicatorId,
  indicatorVersionId,
  ...outcomeOf(result),
  input,
  result,
  provenance,
});

const rollUpRow = ({ resultId, result, parts }: RolledUpResult) => ({
  id: uuid(),
  resultId,
  ...outcomeOf(result),
  result,
  parts: [...parts],
});
