import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  dayOf,
  type EvidencedValue,
  GENEVA,
  isPerson,
  mayReadEvidence,
  requireAllowed,
  type StandsFor,
} from '@resolute/domain';
import { STANDS_FOR } from '@resolute/identity';
import { CLOCK, type Clock, type Files } from '@resolute/platform';
import { CITED_FOR } from '../actuals/actual-evidence.sql';
import type { EvidenceContent } from './evidence.view';
import { EVIDENCE_FILES } from './evidence-files';

type Row = Omit<EvidenceContent, 'open'> & EvidencedValue & { readonly fileId: string };

const EVIDENCE = `
  SELECT e.file_id AS "fileId", e.file_name AS "fileName", e.media_type AS "mediaType", e.size, encode(e.sha256, 'hex') AS sha256,
    p.unit_id AS "unitId", ${CITED_FOR} AS "citedFor"
  FROM evidence e JOIN actuals a ON a.id = e.actual_id JOIN indicator_parts p ON p.id = a.part_id
  WHERE e.id = $1 AND e.removed_at IS NULL`;

/** Files of evidence for those who may open them. */
@Injectable()
export class EvidenceQueries {
  constructor(
    private readonly reads: Reads,
    @Inject(EVIDENCE_FILES) private readonly files: Files,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `row/not-found` also for what was taken away. */
  async content(actor: Actor, id: string): Promise<EvidenceContent> {
    const [evidence] = await this.reads.rows<Row>(EVIDENCE, [id]);
    if (!evidence) throw new DomainError('row/not-found', { params: { id } });
    const { unitId, citedFor, fileId, ...content } = evidence;
    requireAllowed(mayReadEvidence(actor, { unitId, citedFor }, await this.standsForOf(actor)));
    const kept = { size: content.size, sha256: Buffer.from(content.sha256, 'hex') };
    return { ...content, open: () => this.files.read(fileId, kept) };
  }

  private async standsForOf(actor: Actor): Promise<StandsFor[]> {
    return isPerson(actor) ? this.reads.rows(STANDS_FOR, [actor.id, dayOf(this.clock.now(), GENEVA)]) : [];
  }
}
