import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  derivationOf,
  keptAxes,
  mayReadIndicators,
  type RatingInput,
  requireAllowed,
  rollUpDerivation,
  type TimeAxes,
  type TimeWish,
} from '@resolute/domain';
import { type PersonName, type UnitName, unitNameSql } from '@resolute/identity';
import type { ResultName } from '@resolute/planning';
import { CLOCK, type Clock } from '@resolute/platform';
import { FiguresQueries } from '../figures/figures.queries';
import type { IndicatorFigure, PeriodFigure } from '../figures/indicator-figure';
import { VERSION_ON_DAY } from '../indicators/indicator.sql';
import type {
  ExplainedPeriod,
  ExplainedRollUpPart,
  IndicatorExplanation,
  IndicatorName,
  ResultExplanation,
} from './rating.view';
import { RatingBoard } from './rating-board';
import { CURRENT_AT, RESULT_NAMES } from './ratings.sql';
import type { RolledUpPart } from './rolled-up';

const KEPT = `SELECT r.input, r.result, r.provenance, r.calculated_at AS "calculatedAt" FROM ratings r
  WHERE r.indicator_id = $2 AND ${CURRENT_AT('r')}`;
const NAMED = `SELECT i.id, i.code, v.title, v.measure FROM indicators i ${VERSION_ON_DAY}
  WHERE i.created_at <= $1 AND i.id = ANY ($3) ORDER BY i.code COLLATE natural_order, i.id`;
const PARTS = `SELECT p.id, ${unitNameSql('u')} AS unit FROM indicator_parts p JOIN units u ON u.id = p.unit_id
  WHERE p.indicator_id = $1`;
const PEOPLE = 'SELECT id, name FROM persons WHERE id = ANY ($1)';

type Kept = Pick<IndicatorFigure, 'input' | 'result' | 'provenance'> & { readonly calculatedAt: Date | null };

/** How a figure came about: what went into it, by whose hands, the arithmetic, and what was left out. */
@Injectable()
export class ExplanationsQueries {
  constructor(
    private readonly reads: Reads,
    private readonly figures: FiguresQueries,
    private readonly board: RatingBoard,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One indicator, from accepted values to its colour; four statements where it was kept. */
  async indicator(actor: Actor, id: string, time: TimeWish = {}): Promise<IndicatorExplanation> {
    requireAllowed(mayReadIndicators(actor));
    const axes = keptAxes(time, this.clock.now());
    const [names, kept, parts] = await Promise.all([
      this.reads.rows<IndicatorName>(NAMED, [axes.moment, axes.day, [id]]),
      this.kept(id, axes, time),
      this.reads.rows<{ id: string; unit: UnitName }>(PARTS, [id]),
    ]);
    const [indicator] = names;
    if (!indicator || !kept) throw new DomainError('row/not-found', { params: { id } });
    const { input, result, provenance, calculatedAt } = kept;
    const unitOf = new Map(parts.map((part) => [part.id, part.unit]));
    const people = await this.people(provenance);
    const periods = input.periods.flatMap((period) => {
      const figure = provenance[period.id];
      return figure ? [explained({ period, figure, input }, { unitOf, people })] : [];
    });
    const derivation = derivationOf(input, result);
    return { indicator, input, result, derivation, ruleVersion: result.ruleVersion, calculatedAt, periods };
  }

  /** One result, from its parts to its colour; four statements where it was kept. */
  async result(actor: Actor, id: string, time: TimeWish = {}): Promise<ResultExplanation> {
    requireAllowed(mayReadIndicators(actor));
    const board = await this.board.get(time);
    const found = await this.board.rollUpOf(id, board);
    const parts = found?.parts ?? [];
    const names = await this.namesOf(parts, [id], board.axes);
    const result = names.results.get(id);
    if (!found || !result) throw new DomainError('row/not-found', { params: { id } });
    const { result: rollUp, calculatedAt } = found;
    return {
      result,
      rollUp,
      parts: parts.flatMap((part) => named(part, names)),
      derivation: rollUpDerivation(parts),
      ruleVersion: rollUp.ruleVersion,
      calculatedAt,
    };
  }

  /** As it was kept; an indicator that is so new that its rating is still being found is explained by the same rules. */
  private async kept(id: string, axes: TimeAxes, { on }: TimeWish): Promise<Kept | undefined> {
    const [kept] = on === undefined ? await this.reads.rows<Kept>(KEPT, [axes.moment, id]) : [];
    if (kept) return kept;
    const [figure] = await this.figures.some([id], axes, on === undefined ? axes.moment : this.clock.now());
    return figure && { ...figure, calculatedAt: null };
  }

  private async people(provenance: IndicatorFigure['provenance']): Promise<ReadonlyMap<string, PersonName>> {
    const ids = Object.values(provenance).flatMap(({ parts }) =>
      parts.flatMap(({ authorId, verifierId, acceptorId }) => [authorId, verifierId, acceptorId]),
    );
    const rows = await this.reads.rows<PersonName>(PEOPLE, [[...new Set(ids)]]);
    return new Map(rows.map((person) => [person.id, person]));
  }

  private async namesOf(parts: readonly RolledUpPart[], ids: readonly string[], axes: TimeAxes): Promise<Names> {
    const idsOf = (kind: RolledUpPart['kind']): string[] =>
      parts.filter((part) => part.kind === kind).map((part) => part.id);
    const [indicators, results] = await Promise.all([
      this.reads.rows<IndicatorName>(NAMED, [axes.moment, axes.day, idsOf('indicator')]),
      this.reads.rows<{ name: ResultName }>(RESULT_NAMES, [axes.moment, [...ids, ...idsOf('result')]]),
    ]);
    return {
      indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
      results: new Map(results.map(({ name }) => [name.id, name])),
    };
  }
}

interface Names {
  readonly indicators: ReadonlyMap<string, IndicatorName>;
  readonly results: ReadonlyMap<string, ResultName>;
}

function named(part: RolledUpPart, { indicators, results }: Names): ExplainedRollUpPart[] {
  const name = (part.kind === 'indicator' ? indicators : results).get(part.id);
  return name ? [{ ...part, code: name.code, title: name.title }] : [];
}

interface Hands {
  readonly unitOf: ReadonlyMap<string, UnitName>;
  readonly people: ReadonlyMap<string, PersonName>;
}

/** Rows that the database holds together cannot miss one another; should one all the same, nothing is invented for it. */
function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('A rating names a unit or a person that is not there');
  return found;
}

function explained(
  { period, figure, input }: { period: ExplainedPeriod['period']; figure: PeriodFigure; input: RatingInput },
  { unitOf, people }: Hands,
): ExplainedPeriod {
  const known = figure.parts.length;
  return {
    period,
    isEstimate: figure.isEstimate,
    coverage: input.coverage?.[period.id] ?? { rated: known, counted: known + figure.missingPartIds.length },
    parts: figure.parts.map(({ partId, authorId, verifierId, acceptorId, ...part }) => ({
      ...part,
      unit: required(unitOf.get(partId)),
      author: required(people.get(authorId)),
      verifier: required(people.get(verifierId)),
      acceptor: required(people.get(acceptorId)),
    })),
    missing: figure.missingPartIds.map((id) => required(unitOf.get(id))),
  };
}
