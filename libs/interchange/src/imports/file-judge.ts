import {
  type FileManner,
  type ImportRow,
  isBlank,
  JUDGED,
  type Judged,
  type Language,
  lackingInHistory,
  type NumberStyle,
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
import { NO, YES } from '../words';
import { Identities, type Identity, type ReadFor } from './identities';
import { needsOfVersion } from './needs-of-version';

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

  private constructor(
    private readonly queries: BulkQueries,
    private readonly identities: Identities,
    private readonly terms: FileTerms,
  ) {
    this.manner = { numbers: terms.numbers, language: terms.language, yes: wordsFirst(YES), no: wordsFirst(NO) };
  }

  static async open(queries: BulkQueries, terms: FileTerms): Promise<FileJudge> {
    return new FileJudge(queries, await Identities.open(queries, terms), terms);
  }

  async *judge(rows: AsyncIterable<ImportRow> | Iterable<ImportRow>): AsyncGenerator<JudgedChunk> {
    const groups = new ValueGroups();
    let values: ValueRows[] = [];
    let orphans: Refusal[] = [];
    const take = (found: ReturnType<ValueGroups['end']>): void => {
      for (const group of found)
        if (group.kind === 'value') values.push(group.rows);
        else orphans.push(refusalOf(group.row, { column: 'category', code: 'without-value' }));
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
  }

  /** Reads a chunk, and begins to compare it with what there is: while PostgreSQL looks for that, the next one is read. */
  private async chunk(values: readonly ValueRows[], orphans: readonly Refusal[]): Promise<Comparison> {
    await this.identities.learn(values.map(({ head }) => head));
    const refusals: Refusal[] = [...orphans];
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

  /** The value of a group of rows, or everything that is wrong with them. */
  private read(rows: ValueRows): ReadRow | Refusal[] {
    const identity = this.identities.identityOf(rows.head);
    if ('fault' in identity) return [refusalOf(rows.head, identity.fault)];
    const { versionId, partId, period, version } = identity.found;
    const key = `${versionId} ${partId} ${period}`;
    const before = this.seen.get(key);
    if (before !== undefined)
      return [refusalOf(rows.head, { column: 'indicator', code: 'repeated', params: { row: before } })];
    this.seen.set(key, rows.head.row);
    const needs = this.needsOf(identity.found);
    const { content, faults } = readValue(rows, needs, this.manner);
    const limits = {
      ...(version.lowLimit !== null && { low: version.lowLimit }),
      ...(version.highLimit !== null && { high: version.highLimit }),
    };
    const lacking =
      faults.length === 0 && this.terms.purpose === 'history' ? lackingInHistory(content, needs, limits) : [];
    const all = [...faults, ...lacking.map((fault): RowFault => ({ ...fault, at: rows.head }))];
    if (all.length > 0) return all.map(({ at, ...fault }) => refusalOf(at, fault));
    return { rows, identity: identity.found, content };
  }

  private needsOf({ version }: Identity): ValueNeeds {
    const known = this.needs.get(version.id) ?? needsOfVersion(version, this.terms.language);
    this.needs.set(version.id, known);
    return known;
  }

  private async compared(read: readonly ReadRow[], refusals: Refusal[], refusedAlready: number): Promise<JudgedChunk> {
    const current = await this.queries.current(read.map(({ identity }) => identity));
    const plans = { created: [] as PlannedValue[], updated: [] as PlannedValue[] };
    let [unchanged, refused] = [0, refusedAlready];
    for (const [index, { rows, identity, content: said }] of read.entries()) {
      const found = current[index];
      const content = this.merged(said, found);
      const judged = this.judged(identity, content, found);
      if (judged.outcome === 'unchanged') unchanged += 1;
      else if (judged.outcome === 'refused') {
        refused += 1;
        const column = judged.code.startsWith('period-') ? 'period' : 'value';
        refusals.push(refusalOf(rows.head, { column, code: judged.code }));
      } else plans[judged.outcome].push({ identity, content, current: found });
    }
    return { ...plans, unchanged, refused, refusals };
  }

  /** What would change a value needs an open window; what changes nothing does not. */
  private judged(identity: Identity, content: ValueContent, current: BulkCurrent | undefined): Judged {
    const judged = JUDGED[this.terms.purpose](content, current);
    const isChange = judged.outcome === 'created' || judged.outcome === 'updated';
    if (this.terms.purpose === 'history' || !isChange) return judged;
    const code = this.identities.lockOf(identity, current?.returnedAt ?? null);
    return code === undefined ? judged : { outcome: 'refused', code };
  }

  /** A file speaks one language: what was written in others stays, and so does a narrative or a remark that it is silent about. */
  private merged(content: ValueContent, current: BulkCurrent | undefined): ValueContent {
    if (!current || isBlank(content)) return content;
    const narrative = { ...current.content.narrative, ...content.narrative };
    const remark = content.remark ?? current.content.remark;
    const breakdown = content.breakdown.length > 0 ? content.breakdown : current.content.breakdown;
    return {
      ...content,
      ...(Object.keys(narrative).length > 0 && { narrative }),
      ...(remark !== undefined && { remark }),
      breakdown,
    };
  }
}

const wordsFirst = (words: readonly string[]): string[] => [...new Set(words.map((word) => word.toLowerCase()))];
