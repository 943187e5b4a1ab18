import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  canonicalJson,
  dayOf,
  GENEVA,
  type RatingInput,
  type RatingResult,
  rate,
  type TimeAxes,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import type { IndicatorFigure } from '../figures/indicator-figure';
import { digestOfRating, digestOfRollUp } from './rating-digest';
import { RatingSources } from './rating-sources';
import { RATED_INDICATORS } from './ratings.sql';
import { type RatedIndicator, type RolledUpResult, rolledUp } from './rolled-up';

/** In what a kept rating may differ from what is computed anew. */
export type RatingFault = 'missing' | 'outdated' | 'altered' | 'not-of-its-input';

export interface RatingDifference {
  readonly kind: 'rating' | 'roll-up';
  /** The indicator or the result. */
  readonly subjectId: string;
  readonly fault: RatingFault;
}

export interface RatingVerdict {
  readonly ratings: number;
  readonly rollUps: number;
  /** Rows that were superseded, each of which must still say what follows from its own input. */
  readonly superseded: number;
  readonly differences: readonly RatingDifference[];
}

interface KeptRating {
  readonly id: string;
  readonly indicatorId: string;
  readonly input: RatingInput;
  readonly result: RatingResult;
  readonly provenance: IndicatorFigure['provenance'];
  readonly digest: Buffer;
  readonly isCurrent: boolean;
}

interface KeptRollUp extends RolledUpResult {
  readonly digest: Buffer;
}

/** So many kept ratings, each with all its input, are held at a time. */
const CHUNK = 200;

const KEPT = `
  SELECT id, indicator_id AS "indicatorId", input, result, provenance, digest, superseded_at IS NULL AS "isCurrent"
  FROM ratings WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${CHUNK}`;
const KEPT_ROLL_UPS = `SELECT result_id AS "resultId", result, parts, digest FROM roll_ups WHERE superseded_at IS NULL`;

/** Computes every rating anew and compares: a rating that cannot be found again from what it follows from is no evidence. */
@Injectable()
export class RatingVerifier {
  constructor(
    private readonly reads: Reads,
    private readonly sources: RatingSources,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async verify(): Promise<RatingVerdict> {
    const now = this.clock.now();
    const axes = { moment: now, day: dayOf(now, GENEVA) };
    const anew = await this.digestsAnew(axes, now);
    const differences: RatingDifference[] = [];
    const current = new Set<string>();
    let superseded = 0;
    for await (const kept of this.everyRating()) {
      const fault = faultOf(kept) ?? (kept.isCurrent ? staleness(kept, anew.get(kept.indicatorId)) : undefined);
      if (fault) differences.push({ kind: 'rating', subjectId: kept.indicatorId, fault });
      if (kept.isCurrent) current.add(kept.indicatorId);
      else superseded += 1;
    }
    for (const id of anew.keys())
      if (!current.has(id)) differences.push({ kind: 'rating', subjectId: id, fault: 'missing' });
    const rollUps = await this.rollUps(axes);
    return {
      ratings: current.size,
      rollUps: rollUps.count,
      superseded,
      differences: [...differences, ...rollUps.differences],
    };
  }

  /** What each rating must be known by, by its indicator; nothing is kept of the values that it follows from. */
  private async digestsAnew(axes: TimeAxes, now: Date): Promise<ReadonlyMap<string, Buffer>> {
    const digests = new Map<string, Buffer>();
    for await (const chunk of this.sources.figures(null, axes, now))
      for (const figure of chunk) digests.set(figure.id, digestOfRating(figure));
    return digests;
  }

  private async *everyRating(): AsyncGenerator<KeptRating> {
    let last: string | null = null;
    for (;;) {
      const rows: KeptRating[] = await this.reads.rows<KeptRating>(KEPT, [last]);
      yield* rows;
      const next = rows.at(-1);
      if (!next) return;
      last = next.id;
    }
  }

  /** Against the ratings as they are kept: one that is wrong is named once, and not by every result above it. */
  private async rollUps(axes: TimeAxes): Promise<{ count: number; differences: readonly RatingDifference[] }> {
    const [contributions, ratings, kept] = await Promise.all([
      this.sources.contributions(axes),
      this.reads.rows<RatedIndicator>(RATED_INDICATORS, [axes.day]),
      this.reads.rows<KeptRollUp>(KEPT_ROLL_UPS),
    ]);
    const known = new Map(kept.map((row) => [row.resultId, row]));
    const differences = rolledUp({ ...contributions, ratings }).flatMap((anew): RatingDifference[] => {
      const row = known.get(anew.resultId);
      const fault = row ? rollUpFault(row, anew) : 'missing';
      return fault ? [{ kind: 'roll-up', subjectId: anew.resultId, fault }] : [];
    });
    return { count: kept.length, differences };
  }
}

/** What the row itself shows: its text was changed, or its result does not follow from its input. */
function faultOf(kept: KeptRating): RatingFault | undefined {
  if (!digestOfRating(kept).equals(kept.digest)) return 'altered';
  return canonicalJson(rate(kept.input)) === canonicalJson(kept.result) ? undefined : 'not-of-its-input';
}

const staleness = (kept: KeptRating, anew: Buffer | undefined): RatingFault | undefined =>
  anew?.equals(kept.digest) ? undefined : 'outdated';

function rollUpFault(kept: KeptRollUp, anew: RolledUpResult): RatingFault | undefined {
  if (!digestOfRollUp(kept).equals(kept.digest)) return 'altered';
  return digestOfRollUp(anew).equals(kept.digest) ? undefined : 'outdated';
}
