import { Injectable } from '@nestjs/common';
import { IssuedDocumentEntity, Writes } from '@resolute/database';
import { type Language, mayCompileReport, SYSTEM } from '@resolute/domain';
import type { IssuedAs } from '../document/issued-as';
import type { VersionContent } from '../editing/report-narrative';
import { ReportRenderer } from '../render/report-renderer';
import { SealKeys } from '../seal/seal-keys';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import { storeIssued } from './store-issued';

/** What every document of an issue is made of. */
export interface IssueToDraw extends Omit<IssuedAs, 'saysUntranslated'> {
  /** Canonical JSON, as it was frozen. */
  readonly snapshot: string;
}

/** A document that is still to be drawn. */
export interface UndrawnDocument {
  readonly id: string;
  readonly language: Language;
  /** The narrative that it is drawn with, as canonical JSON. */
  readonly content: string;
  readonly saysUntranslated: boolean;
}

/** Draws and keeps the documents of an issue. */
@Injectable()
export class IssueDrawer {
  constructor(
    private readonly renderer: ReportRenderer,
    private readonly keys: SealKeys,
    private readonly writes: Writes,
  ) {}

  /** May run twice, and at the same time as itself: each document is stored once. */
  async draw({ snapshot, ...issue }: IssueToDraw, document: UndrawnDocument): Promise<void> {
    const { id, language, content, saysUntranslated } = document;
    // Before anything is drawn: without a key nothing can be issued.
    const key = await this.keys.current();
    const issued: IssuedAs = { ...issue, saysUntranslated };
    const narrative = JSON.parse(content) as VersionContent;
    const { formats } = (JSON.parse(snapshot) as ReportSnapshot).layout;
    const drawn = await this.renderer.render(snapshot, language, { narrative, formats, issued });
    await this.writes.run(SYSTEM, async (tx) => {
      tx.require(mayCompileReport(tx.actor));
      // The row is locked, so that two who draw the same language store it once.
      const kept = await tx.load(IssuedDocumentEntity, id);
      if (kept.drawnAt) return;
      await storeIssued(tx, { document: kept, drawn, key, made: { issued, language, narrative, snapshot } });
    });
  }
}
