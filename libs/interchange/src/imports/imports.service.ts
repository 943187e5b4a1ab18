import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ImportEntity, ImportFileEntity, ImportRefusalEntity, type Tx, Writes, withCurrent } from '@resolute/database';
import {
  type Actor,
  batchTakenFor,
  DomainError,
  dayOf,
  GENEVA,
  type ImportPurpose,
  isPerson,
  type Language,
  mayApplyImport,
  mayBringHistory,
  mayImport,
  type NumberStyle,
  requireAllowed,
  type StandsFor,
} from '@resolute/domain';
import { standsForOf } from '@resolute/identity';
import { BulkQueries, saveDrafts, stageBatch } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import { v7 as uuid } from 'uuid';
import { WorkbookReader } from '../workbook/workbook-reader';
import type { ImportView, ImportWish } from './import.view';
import { formatOf, openFile } from './imported-file';
import { ImportsQueries } from './imports.queries';
import { type Trial, tryFile } from './trial';

/** Tries files, and carries out what is clean: all of a file or nothing. */
@Injectable()
export class ImportsService {
  private readonly reader = new WorkbookReader();

  constructor(
    private readonly writes: Writes,
    private readonly queries: ImportsQueries,
    private readonly bulk: BulkQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws unless somebody may try files at all. */
  async requireMayImport(actor: Actor): Promise<StandsFor[]> {
    const standsFor = await this.bulk.standsFor(actor, dayOf(this.clock.now(), GENEVA));
    requireAllowed(mayImport(actor, standsFor));
    return standsFor;
  }

  /** Tries a file, and carries it out at once where that is asked for and nothing of it is refused. */
  async bring(actor: Actor, wish: ImportWish, bytes: Buffer): Promise<ImportView> {
    const standsFor = await this.requireMayImport(actor);
    const { trial, language } = await this.attempt(actor, wish, bytes);
    const { purpose, numbers, fileName } = wish;
    const id = uuid();
    await this.writes.run(actor, async (tx) => {
      tx.require(mayImport(actor, standsFor));
      const isApplied = wish.mode === 'commit' && trial.counts.refused === 0;
      const batchId = isApplied ? await this.apply(tx, purpose, trial) : null;
      const about = { purpose, numbers, fileName, language, format: formatOf(bytes) };
      const end = { state: isApplied ? 'applied' : 'checked', appliedAt: isApplied ? tx.at : null, batchId };
      const row = { id, ...about, ...end, ...countsOf(trial), authorId: isPerson(actor) ? actor.id : '' };
      await tx.insert(ImportEntity, { ...row, version: 1, createdAt: tx.at });
      const sha256 = createHash('sha256').update(bytes).digest();
      await tx.insert(ImportFileEntity, { importId: id, content: bytes, sha256 });
      await this.keepRefusals(tx, id, trial);
      const change = { ...about, ...countsOf(trial), batchId, sha256: sha256.toString('hex') };
      tx.audit({
        action: isApplied ? 'import.applied' : 'import.checked',
        subjectType: 'import',
        subjectId: id,
        change,
      });
    });
    return this.queries.get(actor, id);
  }

  /**
   * Carries out what was tried. The file is read anew, as much may have happened since: throws `import/refused-rows` when
   * anything of it is refused now, and then nothing is changed.
   */
  async carryOut(actor: Actor, id: string, version: number): Promise<ImportView> {
    const read = this.queries.file(actor, id);
    const { import: tried, bytes } = await read;
    requireAllowed(mayApplyImport(actor, tried.author.id));
    requireOpen(tried.state, tried.counts.refused);
    const { trial } = await this.attempt(actor, tried, bytes);
    requireOpen('checked', trial.counts.refused);
    const write = this.writes.run(actor, async (tx) => {
      const row = await tx.load(ImportEntity, id, version);
      tx.require(mayApplyImport(actor, row.authorId));
      requireOpen(row.state, row.refusedCount);
      const batchId = await this.apply(tx, tried.purpose, trial);
      await tx.update(ImportEntity, row, { state: 'applied', appliedAt: tx.at, batchId, ...countsOf(trial) });
      const change = { ...countsOf(trial), batchId };
      tx.audit({ action: 'import.applied', subjectType: 'import', subjectId: id, change });
    });
    await withCurrent(write, () => this.queries.get(actor, id));
    return this.queries.get(actor, id);
  }

  private async attempt(
    actor: Actor,
    { purpose, numbers, language }: { purpose: ImportPurpose; numbers: NumberStyle; language: Language },
    bytes: Buffer,
  ): Promise<{ trial: Trial; language: Language }> {
    const file = await openFile(this.reader, bytes);
    // A workbook knows numbers from text; what is typed as text there is read as people of its language write it.
    const spoken = file.language ?? language;
    const style = file.language ?? numbers;
    const terms = { actor, purpose, language: spoken, numbers: style, moment: this.clock.now() };
    return { trial: await tryFile(this.bulk, file, terms), language: spoken };
  }

  /** Saves the drafts, or puts the batch down that three people will decide on. Returns its id where there is one. */
  private async apply(tx: Tx, purpose: ImportPurpose, { drafts, chunks, unitIds }: Trial): Promise<string | null> {
    if (purpose === 'entry') await saveDrafts(tx, drafts);
    if (purpose === 'entry' || chunks.length === 0) return null;
    const standsFor = await standsForOf(tx);
    for (const unitId of unitIds) tx.require(mayBringHistory(tx.actor, unitId, standsFor));
    const id = uuid();
    const hands = { unitIds, authorId: isPerson(tx.actor) ? tx.actor.id : '' };
    const authorForId = batchTakenFor(tx.actor, 'enter', hands, standsFor);
    await stageBatch(tx, { id, authorForId, unitIds, chunks, isSample: false });
    return id;
  }

  private async keepRefusals(tx: Tx, importId: string, { refusals }: Trial): Promise<void> {
    await tx.insertAll(
      ImportRefusalEntity,
      refusals.map(({ sheet, row, column, code, params = {}, value }, index) => {
        const about = {
          sheet,
          rowNumber: row,
          columnName: column,
          code,
          params: { ...params },
          cell: value.replaceAll('\0', ''),
        };
        return { id: uuid(), importId, place: index + 1, ...about };
      }),
    );
  }
}

const countsOf = ({ counts: { created, updated, unchanged, refused } }: Trial) => ({
  createdCount: created,
  updatedCount: updated,
  unchangedCount: unchanged,
  refusedCount: refused,
});

function requireOpen(state: string, refused: number): void {
  if (state === 'applied') throw new DomainError('import/applied');
  if (refused > 0) throw new DomainError('import/refused-rows', { params: { count: refused } });
}
