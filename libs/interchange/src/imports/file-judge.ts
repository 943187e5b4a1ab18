import {
  type FileManner,
  type ImportRow,
  isBlank,
  JUDGED,
  type Judged,
  type Language,
  lackingInHistory,
  mayBringWithoutEvidence,
  type NumberStyle,
  partsBesideNotApplicable,
  type Refusal,
  type RowFault,
  readValue,
  refusalOf,
  type ValueContent,
  ValueGroups,
  type ValueNeeds,
  type ValueRows,
} from '@resolute/domain';
import { type BulkCurrent, type BulkQueries, VALUES_A_CHUNK } from '@resolute/measurement';
import { YES_AND_NO } from '../words';
import { Identities, type Identity, type ReadFor } from './identities';
import { needsKey, needsOfVersion } from './needs-of-version';
import { RefusedCells } from './refused-cells';

/** How a file is to be read. */
export interface FileTerms extends ReadFor {
  readonly language: Language;
  readonly numbers: NumberStyle;
}

/** A value that an import would create or update. */
export interface PlannedValue {
  readonly identity: Identity;
  readonly content: ValueContent;
  /** The revision that it takes the place of. */
  readonly current: BulkCurrent | undefined;
}

/** What becomes of up to a thousand values. */
export interface JudgedChunk {
  readonly created: readonly PlannedValue[];
  readonly updated: readonly PlannedValue[];
  readonly unchanged: number;
  /** How many values are refused; each has one refusal at least. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
}

/** A chunk on its way; in an object, as an async function would wait for a bare promise. */
interface Comparison {
  readonly judged: Promise<JudgedChunk>;
}

interface ReadRow {
  readonly rows: ValueRows;
  readonly identity: Identity;
  readonly content: ValueContent;
}

/** Reads the rows of a file against what there is, a thousand values at a time, and says what would become of each. */
export class FileJudge {
  private readonly seen = new Map<string, number>();
  private readonly needs = new Map<string, ValueNeeds>();
  private readonly manner: FileManner;
  private readonly mayLackEvidence: boolean;

  private constructor(
    private readonly queries: BulkQueries,
    private readonly identities: Identities,
    private readonly terms: FileTerms,
    private readonly refusedCells: RefusedCells,
  ) {
    this.mayLackEvidence = mayBringWithoutEvidence(terms.actor).allowed;
    this.manner = { numbers: terms.numbers, language: terms.language, ...YES_AND_NO };
  }

  /** With the cells of the file that are refused already: no value that they are part of becomes anything. */
  static async open(queries: BulkQueries, terms: FileTerms, refused: readonly Refusal[]): Promise<FileJudge> {
    return new FileJudge(queries, await Identities.open(queries, terms), terms, new RefusedCells(refused));
  }

  async *judge(rows: AsyncIterable<ImportRow> | Iterable<ImportRow>): AsyncGenerator<JudgedChunk> {
    const groups = new ValueGroups();
    let values: ValueRows[] = [];
    let orphans: Refusal[][] = [];
    const take = (found: ReturnType<ValueGroups['end']>): void => {
      for (const group of found)
        if (group.kind === 'value') values.push(group.rows);
        else orphans.push(this.orphan(group.row));
    };
    let before: Comparison | undefined;
    for await (const row of rows) {
      take(groups.next(row));
      if (values.length + orphans.length < VALUES_A_CHUNK) continue;
      const next = await this.chunk(values, orphans);
      if (before) yield await before.judged;
      before = next;
      [values, orphans] = [[], []];
    }
    take(groups.end());
    if (before) yield await before.judged;
    if (values.length + orphans.length > 0) yield await (await this.chunk(values, orphans)).judged;
    const rest = this.refusedCells.rest();
    if (rest.length > 0) yield await (await this.chunk([], rest)).judged;
  }

  /** Reads a chunk, and begins to compare it with what there is: while PostgreSQL looks for that, the next one is read. */
  private async chunk(values: readonly ValueRows[], orphans: readonly Refusal[][]): Promise<Comparison> {
    await this.identities.learn(values.map(({ head }) => head));
    const refusals: Refusal[] = orphans.flat();
    const read: ReadRow[] = [];
    for (const rows of values) {
      const one = this.read(rows);
      if (Array.isArray(one)) refusals.push(...one);
      else read.push(one);
    }
    const refusedAlready = orphans.length + values.length - read.length;
    const judged = this.compared(read, refusals, refusedAlready);
    // Whoever reads on is told when they ask for it; a file that ends in an error meanwhile never asks.
    judged.catch(() => undefined);
    return { judged };
  }

  /** A row of a category that stands below no value. */
  private orphan(row: ImportRow): Refusal[] {
    return [...this.refusedCells.take([row]), refusalOf(row, { column: 'category', code: 'without-value' })];
  }

  /** The value of a group of rows, or everything that is wrong with them. */
  private read(rows: ValueRows): ReadRow | Refusal[] {
    const refused = this.refusedCells.take([rows.head, ...rows.parts]);
    const identity = this.identities.identityOf(rows.head);
    if ('fault' in identity) return [...refused, refusalOf(rows.head, identity.fault)];
    const { versionId, partId, period } = identity.found;
    const key = `${versionId} ${partId} ${period}`;
    const before = this.seen.get(key);
    if (before !== undefined)
      return [...refused, refusalOf(rows.head, { column: 'indicator', code: 'repeated', params: { row: before } })];
    this.seen.set(key, rows.head.row);
    const { content, faults } = readValue(rows, this.needsOf(identity.found), this.manner);
    if (refused.length + faults.length > 0) return [...refused, ...faults.map(refusalAt)];
    return { rows, identity: identity.found, content };
  }

  private needsOf({ version, days }: Identity): ValueNeeds {
    const key = needsKey(version, days);
    const known = this.needs.get(key) ?? needsOfVersion(version, days, this.terms.language);
    this.needs.set(key, known);
    return known;
  }

  private async compared(read: readonly ReadRow[], refusals: Refusal[], refusedAlready: number): Promise<JudgedChunk> {
    const current = await this.queries.current(read.map(({ identity }) => identity));
    const plans = { created: [] as PlannedValue[], updated: [] as PlannedValue[] };
    let [unchanged, refused] = [0, refusedAlready];
    for (const [index, { content: said, ...row }] of read.entries()) {
      const found = current[index];
      const content = this.merged(said, found);
      const judged = this.judged(row.identity, content, found);
      const faults = this.faultsOf({ ...row, content }, judged);
      if (judged.outcome === 'unchanged') unchanged += 1;
      else if (judged.outcome === 'refused' || faults.length > 0) {
        refused += 1;
        refusals.push(...faults.map(refusalAt));
      } else plans[judged.outcome].push({ identity: row.identity, content, current: found });
    }
    return { ...plans, unchanged, refused, refusals };
  }

  /** Why a value is refused. What changes nothing is asked for nothing: what went out as accepted comes in again as it is. */
  private faultsOf(row: ReadRow, judged: Judged): RowFault[] {
    if (judged.outcome === 'unchanged') return [];
    const lacking = [...partsBesideNotApplicable(row.rows, row.content), ...this.lackingOf(row)];
    if (judged.outcome !== 'refused' || judged.code === 'empty') return lacking;
    const isOfPeriod = judged.code.startsWith('period-');
    const fault: RowFault = { at: row.rows.head, column: isOfPeriod ? 'period' : 'value', code: judged.code };
    return isOfPeriod ? [fault, ...lacking] : [fault];
  }

  private lackingOf({ rows, identity, content }: ReadRow): RowFault[] {
    if (this.terms.purpose === 'entry') return [];
    const { lowLimit, highLimit, needsEvidence } = identity.version;
    const terms = {
      ...(lowLimit !== null && { low: lowLimit }),
      ...(highLimit !== null && { high: highLimit }),
      evidence: needsEvidence && !this.mayLackEvidence,
    };
    return lackingInHistory(content, this.needsOf(identity), terms).map((fault) => ({ ...fault, at: rows.head }));
  }

  /** What would change a value needs a window that lets it; what changes nothing does not. */
  private judged(identity: Identity, content: ValueContent, current: BulkCurrent | undefined): Judged {
    const judged = JUDGED[this.terms.purpose](content, current);
    const isChange = judged.outcome === 'created' || judged.outcome === 'updated';
    if (!isChange) return judged;
    const code = this.identities.lockOf(identity, current?.returnedAt ?? null);
    return code === undefined ? judged : { outcome: 'refused', code };
  }

  /**
   * A file speaks one language: what was written in others stays, and so does a narrative or a remark that it is silent about. So
   * do the figures of categories, unless it says that the value does not apply: then there is nothing to break down.
   */
  private merged(content: ValueContent, current: BulkCurrent | undefined): ValueContent {
    if (!current || isBlank(content)) return content;
    const narrative = { ...current.content.narrative, ...content.narrative };
    const remark = content.remark ?? current.content.remark;
    const isSilent = content.breakdown.length === 0 && content.notApplicable === undefined;
    const breakdown = isSilent ? current.content.breakdown : content.breakdown;
    return {
      ...content,
      ...(Object.keys(narrative).length > 0 && { narrative }),
      ...(remark !== undefined && { remark }),
      breakdown,
    };
  }
}

const refusalAt = ({ at, ...fault }: RowFault): Refusal => refusalOf(at, fault);
