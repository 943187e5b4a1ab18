import type { ImportPurpose, Refusal } from '@resolute/domain';
import { type BulkQueries, batchLine } from '@resolute/measurement';
import { v7 as uuid } from 'uuid';
import { FileJudge, type FileTerms, type JudgedChunk, type PlannedValue } from './file-judge';
import type { ImportCounts } from './import.view';
import type { OpenedFile } from './imported-file';

/** What a file would change, and everything that it needs to be carried out. */
export interface Trial {
  readonly counts: ImportCounts;
  readonly refusals: readonly Refusal[];
  /** Drafts to be saved. */
  readonly drafts: readonly PlannedValue[];
  /** Of history: the lines of each chunk, and the units that they are of. */
  readonly chunks: readonly (readonly string[])[];
  readonly unitIds: readonly string[];
}

/** More refusals than anybody mends by hand; the count says how many there are. */
export const MOST_REFUSALS = 10_000;

/** Reads a file through and says what would become of it; nothing is changed. */
export async function tryFile(queries: BulkQueries, file: OpenedFile, terms: FileTerms): Promise<Trial> {
  const spoken = { ...terms, language: file.language ?? terms.language };
  const judge = await FileJudge.open(queries, spoken, file.refusals);
  const trial = new GrowingTrial(terms.purpose);
  for await (const chunk of judge.judge(file.rows)) trial.add(chunk);
  return trial.done();
}

class GrowingTrial {
  private readonly counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  private readonly refusals: Refusal[] = [];
  private readonly drafts: PlannedValue[] = [];
  private readonly chunks: string[][] = [];
  private readonly unitIds = new Set<string>();

  constructor(private readonly purpose: ImportPurpose) {}

  add({ created, updated, unchanged, refused, refusals }: JudgedChunk): void {
    this.counts.created += created.length;
    this.counts.updated += updated.length;
    this.counts.unchanged += unchanged;
    this.counts.refused += refused;
    this.refusals.push(...refusals.slice(0, Math.max(0, MOST_REFUSALS - this.refusals.length)));
    if (this.purpose === 'entry') this.drafts.push(...created, ...updated);
    else this.addLines(created);
  }

  /** Nothing is put together for a file that cannot be carried out. */
  private addLines(values: readonly PlannedValue[]): void {
    if (this.counts.refused > 0 || values.length === 0) return;
    for (const { identity } of values) this.unitIds.add(identity.unitId);
    this.chunks.push(values.map(lineOf));
  }

  done(): Trial {
    const { counts, refusals, drafts, chunks } = this;
    const bySheet = refusals.toSorted((a, b) => order(a.sheet, b.sheet) || a.row - b.row);
    return { counts, refusals: bySheet, drafts, chunks, unitIds: [...this.unitIds] };
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function lineOf({ identity, content }: PlannedValue): string {
  const { versionId, partId, period, occasionId } = identity;
  return batchLine({ id: uuid(), versionId, partId, period, occasionId, content });
}
