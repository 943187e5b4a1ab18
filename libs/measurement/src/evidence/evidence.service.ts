import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@resolute/config';
import { ActualEntity, EvidenceEntity, laterOf, type Tx, Writes, whenBroken, withCurrent } from '@resolute/database';
import {
  type Actor,
  actualLifecycle,
  advance,
  DomainError,
  isPerson,
  mayAddEvidence,
  mayRemoveEvidence,
  type StandsFor,
  takenFor,
} from '@resolute/domain';
import type { Files, ReceivedFile } from '@resolute/platform';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { ActualView } from '../actuals/actual.view';
import { ActualsQueries } from '../actuals/actuals.queries';
import { loadActual } from '../actuals/loaded-actual';
import { MEASUREMENT_CONSTRAINTS } from '../measurement-constraints';
import { cellOf, requireOpen } from '../windows/require-open';
import { describeUpload } from './describe-upload';
import type { EvidenceUpload } from './evidence.view';
import { EVIDENCE_FILES } from './evidence-files';

const MEBIBYTE = 1_048_576;

/** Adds files to a value that is worked on and takes them away; either is a way to save it, so whoever does it is its author. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly writes: Writes,
    private readonly queries: ActualsQueries,
    @Inject(EVIDENCE_FILES) private readonly files: Files,
    private readonly config: AppConfig,
  ) {}

  /** The most bytes that a file can have. */
  get limit(): number {
    return this.config.MAX_EVIDENCE_MB * MEBIBYTE;
  }

  /** Throws unless the actor may add evidence to this value, whatever its state. To be asked before a body is read. */
  async requireMayAdd(actor: Actor, actualId: string): Promise<void> {
    await this.writes.run(actor, async (tx) => {
      const { hands, standsFor } = await loadActual(tx, actualId);
      tx.require(mayAddEvidence(actor, hands, standsFor));
    });
  }

  /** Takes a file in without adding it yet. Throws `file/too-large` while it comes, `file/empty` after it. */
  async receive(content: Readable): Promise<ReceivedFile> {
    const file = await this.files.receive(content, this.limit);
    if (file.size > 0) return file;
    await this.files.discard(file);
    throw new DomainError('file/empty');
  }

  /** Forgets a file that was received and not added. */
  discard(file: ReceivedFile): Promise<void> {
    return this.files.discard(file);
  }

  /** Adds what was received. The file is in its place before its row is written; a refused row takes it away again. */
  async add(actor: Actor, actualId: string, version: number, upload: EvidenceUpload): Promise<ActualView> {
    const described = await describeUpload(upload);
    await this.files.keep(upload.file);
    const saved = this.changeValue(actor, version, {
      of: () => Promise.resolve(actualId),
      may: mayAddEvidence,
      write: async (tx, addedById) => {
        const row = { id: uuid(), actualId, ...described, addedById, addedAt: tx.at };
        await tx.insert(EvidenceEntity, row);
        const change = { evidenceId: row.id, ...described, sha256: described.sha256.toString('hex') };
        tx.audit({ action: 'evidence.added', subjectType: 'actual', subjectId: actualId, change });
      },
    });
    const read = await saved.catch((error: unknown) => this.takeBack(upload.file, error));
    return read();
  }

  /** Only a rule's refusal says for sure that there is no row; after anything else the sweep looks. */
  private async takeBack({ id }: ReceivedFile, error: unknown): Promise<never> {
    if (error instanceof DomainError) await this.files.remove(id);
    throw error;
  }

  /** Takes evidence away by the version of its value. The record stays; the file goes with the next sweep. */
  async remove(actor: Actor, id: string, version: number): Promise<ActualView> {
    const read = await this.changeValue(actor, version, {
      of: async (tx) => (await liveEvidence(tx, id)).actualId,
      may: mayRemoveEvidence,
      write: async (tx, removedById) => {
        const { actualId, fileName, addedAt } = await liveEvidence(tx, id);
        await tx.change(EvidenceEntity, { id }, { removedById, removedAt: laterOf(tx.at, addedAt) });
        const change = { evidenceId: id, fileName };
        tx.audit({ action: 'evidence.removed', subjectType: 'actual', subjectId: actualId, change });
      },
    });
    return read();
  }

  /** Changes a value by what proves it: `tx` updates its row by the version that was seen. Answers how to read it then. */
  private async changeValue(
    actor: Actor,
    version: number,
    { of, may, write }: Saving,
  ): Promise<() => Promise<ActualView>> {
    const seen: { id: string; standsFor: readonly StandsFor[] } = { id: '', standsFor: [] };
    // Who was found to stand in when it was written reads it likewise, whatever was known when the request came in.
    const reader = (): Actor => (isPerson(actor) ? { ...actor, standsFor: seen.standsFor } : actor);
    const read = (): Promise<ActualView> => this.queries.get(reader(), seen.id);
    const run = this.writes.run(actor, async (tx) => {
      seen.id = await of(tx);
      const loaded = await loadActual(tx, seen.id);
      seen.standsFor = loaded.standsFor;
      tx.require(may(actor, loaded.hands, loaded.standsFor));
      // Only now, as what stands there by now is for those who may change it.
      await tx.load(ActualEntity, seen.id, version);
      const state = advance(actualLifecycle, loaded.hands.state, 'save');
      await requireOpen(tx, await cellOf(tx, loaded));
      const authorId = isPerson(actor) ? actor.id : loaded.actual.authorId;
      const authorForId = takenFor(actor, 'enter', loaded.hands, loaded.standsFor);
      await tx.update(ActualEntity, loaded.actual, { state, authorId, authorForId });
      await write(tx, authorId);
    });
    await withCurrent(whenBroken(MEASUREMENT_CONSTRAINTS, run), read);
    return read;
  }
}

interface Saving {
  /** The value that it is about. */
  readonly of: (tx: Tx) => Promise<string>;
  readonly may: typeof mayAddEvidence;
  /** What changes beside the value; is given who does it. */
  readonly write: (tx: Tx, personId: string) => Promise<void>;
}

/** Throws `row/not-found` also for what was taken away before. */
async function liveEvidence(tx: Tx, id: string): Promise<EvidenceEntity> {
  const evidence = await tx.find(EvidenceEntity, { id, removedAt: IsNull() });
  if (!evidence) throw new DomainError('row/not-found', { params: { id } });
  return evidence;
}
