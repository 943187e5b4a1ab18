import { Inject, Injectable } from '@nestjs/common';
import { Reads, Writes, whenBroken } from '@resolute/database';
import {
  type ActualState,
  addDays,
  DomainError,
  dayOf,
  GENEVA,
  type Period,
  SYSTEM,
  SYSTEM_AUTHOR,
} from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import type { ActualContent } from '../actuals/actual.view';
import { createActual, saveActual, submitActual } from '../actuals/enter-actual';
import { type ExpectedCell, expectedCells } from '../cells/expected-cells';
import { windowOfCell, windowRules } from '../cells/window-of-cell';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';

/** What was computed: a value or the two halves of a ratio, and what of it falls to the categories of one dimension. */
export interface ComputedValue extends Pick<ActualContent, 'value' | 'numerator' | 'denominator'> {
  readonly parts?: { readonly dimension: string; readonly values: Readonly<Record<string, string>> };
}

/** Computes a value for a period that is over; nothing where there is nothing to compute it from. */
export type Computation = (period: Period) => Promise<ComputedValue | undefined>;

interface EnteredRow {
  readonly id: string;
  readonly partId: string;
  readonly period: string;
  readonly state: ActualState;
  readonly authorId: string;
  readonly version: number;
}

/** Of a part and a period only the newest revision can be gone on with. */
const ENTERED = `
  SELECT DISTINCT ON (a.part_id, a.period) a.id, a.part_id AS "partId", a.period, a.state, a.author_id AS "authorId", a.version
  FROM actuals a JOIN indicator_parts p ON p.id = a.part_id WHERE p.indicator_id = $1
  ORDER BY a.part_id, a.period, a.revision DESC`;

const INDICATOR = 'SELECT id FROM indicators WHERE code = $1';

const CATEGORIES = `
  SELECT b.id AS "breakdownId", c.id AS "categoryId", c.code
  FROM breakdowns b JOIN dimensions d ON d.id = b.dimension_id JOIN categories c ON c.dimension_id = d.id
  WHERE b.indicator_version_id = $1 AND d.code = $2`;

/** The longest that a window stays open after its period: what lies further back is closed. */
const LONGEST_WINDOW = 2000;

/**
 * Enters for an indicator what the system computes: for each period that is over, whose window is open and of which nobody has
 * entered anything, a value with the system as its author, which goes the way of all values; two people check it. Of what a person
 * has entered the system takes its hands off. It may run twice and die anywhere: it goes on with its own draft.
 */
@Injectable()
export class ComputedValuesService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Returns the periods of which a value was handed in; none for an indicator that nobody has defined, or that several units report. */
  async enter(code: string, compute: Computation): Promise<readonly string[]> {
    const [indicator] = await this.reads.rows<{ id: string }>(INDICATOR, [code]);
    if (!indicator) return [];
    const entered = await this.reads.rows<EnteredRow>(ENTERED, [indicator.id]);
    const periods: string[] = [];
    for (const cell of await this.openCells(indicator.id)) {
      const before = entered.find(({ partId, period }) => partId === cell.part.id && period === cell.period.id);
      if (before && !(before.state === 'draft' && before.authorId === SYSTEM_AUTHOR)) continue;
      const value = await compute(cell.period);
      if (!value) continue;
      if (await this.handIn(cell, await this.contentFor(cell, value), before)) periods.push(cell.period.id);
    }
    return periods;
  }

  /** The cells of periods that are over, of the one unit that reports the indicator. */
  private async openCells(indicatorId: string): Promise<ExpectedCell[]> {
    const now = this.clock.now();
    const today = dayOf(now, GENEVA);
    const span = { from: addDays(today, -LONGEST_WINDOW), to: addDays(today, -1) };
    const [cells, rules] = await Promise.all([
      expectedCells(this.reads, { span, indicatorId }),
      windowRules(this.reads, now),
    ]);
    if (new Set(cells.map(({ part }) => part.id)).size !== 1) return [];
    return cells.filter((cell) => windowOfCell(cell, rules, null).kind === 'open');
  }

  private async contentFor({ version }: ExpectedCell, { parts, ...content }: ComputedValue): Promise<ActualContent> {
    if (!parts) return content;
    const rows = await this.reads.rows<{ breakdownId: string; categoryId: string; code: string }>(CATEGORIES, [
      version.id,
      parts.dimension,
    ]);
    const breakdown = rows.map(({ code, ...place }) => ({ ...place, value: parts.values[code] ?? '0' }));
    return { ...content, breakdown };
  }

  /** Whether it was complete: what asks for evidence or for a comment waits as a draft for a person to take it over. */
  private async handIn(
    { version, part, period }: ExpectedCell,
    content: ActualContent,
    before: EnteredRow | undefined,
  ): Promise<boolean> {
    const wish = { indicatorId: version.indicatorId, partId: part.id, period: period.id, ...content };
    const draft = before ?? { id: uuid(), version: 0 };
    const enter = this.writes.run(SYSTEM, (tx) =>
      before ? saveActual(tx, draft.id, draft.version, content) : createActual(tx, draft.id, wish),
    );
    await whenBroken(MEASUREMENT_CONSTRAINTS, enter);
    try {
      await this.writes.run(SYSTEM, (tx) => submitActual(tx, draft.id, draft.version + 1));
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'entry/incomplete') return false;
      throw error;
    }
  }
}
