import {
  type Actor,
  bareCode,
  type CellFault,
  type CellFaultCode,
  calendarPeriod,
  type Decision,
  dayOf,
  expectedVersion,
  GENEVA,
  type ImportColumn,
  type ImportPurpose,
  type ImportRow,
  isPerson,
  knownCode,
  type LocalDate,
  mayBringHistory,
  mayEnter,
  type Period,
  type StandsFor,
  textOf,
  windowOf,
} from '@resolute/domain';
import type {
  BulkDefinition,
  BulkKey,
  BulkMeeting,
  BulkPart,
  BulkQueries,
  BulkUnit,
  BulkVersion,
  WindowRules,
} from '@resolute/measurement';

/** What the codes of a row stand for. */
export interface Identity extends BulkKey {
  readonly unitId: string;
  readonly occasionId: string | null;
  readonly version: BulkVersion;
  readonly indicatorId: string;
  readonly days: Period;
}

/** For whom, for what and when rows are read. */
export interface ReadFor {
  readonly actor: Actor;
  readonly purpose: ImportPurpose;
  readonly moment: Date;
}

interface KnownToday {
  readonly day: LocalDate;
  readonly standsFor: readonly StandsFor[];
  readonly rules: WindowRules;
}

type Window = ReturnType<typeof windowOf>;
type Found<T> = { readonly found: T } | { readonly fault: CellFault };
type Scheduled = { readonly place: number; readonly period: Period; readonly occasionId: string | null };

const faulty = (column: ImportColumn, code: CellFaultCode, params?: CellFault['params']): { fault: CellFault } => ({
  fault: { column, code, ...(params && { params }) },
});

/**
 * Finds what the codes of rows stand for: the indicator, the part of the unit, the version that holds for the period. What was
 * found is kept, so that fifty thousand rows ask the database as often as they name another thousand indicators.
 */
export class Identities {
  private readonly definitions = new Map<string, BulkDefinition>();
  private readonly schedules = new Map<string, Found<Scheduled>>();
  private readonly periods = new Map<string, Period | undefined>();
  private readonly decisions = new Map<string, Decision>();
  private readonly rhythms = new Map<string, string>();
  private readonly windows = new Map<string, Window>();

  private constructor(
    private readonly queries: BulkQueries,
    private readonly about: ReadFor & KnownToday,
    private readonly units: ReadonlyMap<string, BulkUnit>,
    private readonly meetings: ReadonlyMap<string, BulkMeeting>,
  ) {}

  static async open(queries: BulkQueries, readFor: ReadFor): Promise<Identities> {
    const day = dayOf(readFor.moment, GENEVA);
    const [units, meetings] = [await queries.units(), await queries.meetings()];
    const standsFor = await queries.standsFor(readFor.actor, day);
    return new Identities(
      queries,
      { ...readFor, day, standsFor, rules: await queries.windowRules(day) },
      new Map(units.map((unit) => [unit.code, unit])),
      new Map(meetings.map((meeting) => [meeting.id, meeting])),
    );
  }

  /** Learns the indicators that rows name, also those that they only seem to name. */
  async learn(rows: readonly ImportRow[]): Promise<void> {
    const named = new Set(rows.map(({ cells }) => bareCode(textOf(cells.indicator))).filter((code) => code !== ''));
    const codes = [...named].filter((code) => !this.definitions.has(code));
    const meant = codes.flatMap((code) => {
      const looked: string[] = [];
      knownCode(code, (each) => looked.push(each) === 0);
      return looked;
    });
    const wanted = [...new Set(meant)].filter((code) => !this.definitions.has(code));
    if (wanted.length === 0) return;
    for (const definition of await this.queries.definitions(wanted)) this.definitions.set(definition.code, definition);
  }

  /** What a row is of, or the first of its codes that cannot be found. */
  identityOf(row: ImportRow): Found<Identity> {
    const indicator = this.indicatorOf(row);
    if ('fault' in indicator) return indicator;
    const part = this.partOf(row, indicator.found);
    if ('fault' in part) return part;
    const scheduled = this.scheduleOf(row, indicator.found, part.found);
    if ('fault' in scheduled) return scheduled;
    const { place, period, occasionId } = scheduled.found;
    const version = indicator.found.versions[place] as BulkVersion;
    if (this.about.purpose === 'history' && period.to >= this.about.day) return faulty('period', 'period-to-come');
    return {
      found: {
        versionId: version.id,
        version,
        partId: part.found.id,
        unitId: part.found.unitId,
        period: period.id,
        occasionId,
        indicatorId: indicator.found.id,
        days: period,
      },
    };
  }

  private indicatorOf({ cells }: ImportRow): Found<BulkDefinition> {
    return found('indicator', textOf(cells.indicator), (code) => this.definitions.get(code));
  }

  /** Asks the policy before it says more: whose values one may not enter is no way to learn who reports what. */
  private partOf({ cells }: ImportRow, { parts }: BulkDefinition): Found<BulkPart> {
    const unit = found('unit', textOf(cells.unit), (code) => this.units.get(code));
    if ('fault' in unit) return unit;
    if (!this.mayBring(unit.found.id).allowed) return faulty('unit', 'no-role');
    const part = parts.find(({ unitId }) => unitId === unit.found.id);
    return part ? { found: part } : faulty('unit', 'not-reported-by-unit');
  }

  private mayBring(unitId: string): Decision {
    const { actor, purpose, standsFor } = this.about;
    const authorId = isPerson(actor) ? actor.id : '';
    const decide = (): Decision =>
      purpose === 'history'
        ? mayBringHistory(actor, unitId, standsFor)
        : mayEnter(actor, { unitId, authorId }, standsFor);
    return remembered(this.decisions, unitId, decide);
  }

  /** Most indicators share a rhythm, so that what a period means for one is known for the others. */
  private scheduleOf({ cells }: ImportRow, definition: BulkDefinition, part: BulkPart): Found<Scheduled> {
    const text = bareCode(textOf(cells.period));
    const rhythm = remembered(this.rhythms, definition.id, () => rhythmOf(definition));
    return remembered(this.schedules, `${rhythm} ${part.from} ${part.until} ${text}`, () =>
      this.schedule(text, definition, part),
    );
  }

  private schedule(text: string, { versions, retiredOn }: BulkDefinition, part: BulkPart): Found<Scheduled> {
    const named = found('period', text, (code) => this.meetings.get(code) ?? this.calendarPeriodOf(code));
    if ('fault' in named) return named.fault.code === 'unknown-code' ? faulty('period', 'not-a-period') : named;
    const period = named.found;
    const meeting = this.meetings.get(period.id);
    const version = expectedVersion({ versions, retiredOn }, part, { ...period, series: meeting?.series ?? null });
    if (!version) return faulty('period', 'not-a-period');
    return { found: { place: versions.indexOf(version), period, occasionId: meeting?.occasionId ?? null } };
  }

  private calendarPeriodOf(code: string): Period | undefined {
    return remembered(this.periods, code, () => calendarPeriod(code));
  }

  /**
   * Why a value may not be brought now, by the terms of its indicator, closures, exceptions, and when it was sent back. History
   * comes when its ordinary window has closed; what was closed by a decision stays closed to it, and what has not opened yet as well.
   */
  lockOf(identity: Identity, returnedAt: string | null): CellFaultCode | undefined {
    const window = this.windowOf(identity, returnedAt);
    if (window.kind === 'open') return undefined;
    if (window.rule === 'window-closed' && this.about.purpose === 'history') return undefined;
    return window.rule === 'future' ? 'period-to-come' : 'period-closed';
  }

  /** Without an exception or a return a window is the same for everybody: fifty thousand values share a few hundred. */
  private windowOf(identity: Identity, returnedAt: string | null): Window {
    const { unitId, indicatorId, days: period, version: terms } = identity;
    const { moment, rules } = this.about;
    const cell = { unitId, indicatorId, period, terms, ...(returnedAt !== null && { returnedAt }) };
    const ask = (): Window => windowOf({ ...cell, ...rules, moment: moment.toISOString() });
    const isOwn = returnedAt !== null || rules.exceptions.some(({ periodId }) => periodId === period.id);
    const key = [period.id, terms.opensAfterDays, terms.lagDays, terms.graceDays].join(' ');
    return isOwn ? ask() : remembered(this.windows, key, ask);
  }
}

/** All that decides which version holds for a period. */
const rhythmOf = ({ versions, retiredOn }: BulkDefinition): string =>
  JSON.stringify([retiredOn, versions.map(({ startsOn, frequency, series }) => [startsOn, frequency, series])]);

function found<T>(column: ImportColumn, text: string, look: (code: string) => T | undefined): Found<T> {
  const code = knownCode(text, (each) => look(each) !== undefined);
  if (code.kind === 'empty') return faulty(column, 'empty');
  if (code.kind === 'look-alike') return faulty(column, 'look-alike', { meant: code.meant });
  const thing = code.kind === 'known' ? look(code.code) : undefined;
  return thing === undefined ? faulty(column, 'unknown-code') : { found: thing };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}
