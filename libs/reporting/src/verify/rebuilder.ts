import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { DomainError, type Language, type LocalDate } from '@resolute/domain';
import type { IssuedAs } from '../document/issued-as';
import type { ReportDocument } from '../document/report-document';
import type { VersionContent } from '../editing/report-narrative';
import type { SealedIssue } from '../issue/issue-manifest';
import type { DrawnReport, IssuedFormat } from '../render/drawn-file';
import type { Generator } from '../render/generator';
import { issuedJson } from '../render/issued-json';
import { ReportRenderer } from '../render/report-renderer';
import { generatorDifferences } from './generator-differences';
import type { RebuildSource, Rebuilt } from './rebuild.view';
import { toldDifferences } from './told-differences';

interface KeptRow extends Omit<IssuedAs, 'day'> {
  readonly day: string;
  readonly language: Language;
  readonly format: IssuedFormat;
  readonly content: Buffer;
  readonly rendered: string;
  readonly generator: Generator;
  readonly narrative: string;
  readonly told: string;
  readonly snapshot: string;
  readonly manifest: string;
}

const KEPT = `
  SELECT i.report_id AS "reportId", i.revision, i.document_number AS "documentNumber", i.document_day::text AS day,
    e.document_number AS supersedes, x.says_untranslated AS "saysUntranslated", x.language, x.content AS narrative, x.told,
    f.format, f.content, encode(f.rendered_sha256, 'hex') AS rendered, f.generator, p.content AS snapshot, s.manifest
  FROM issued_files f JOIN issued_documents x ON x.id = f.document_id JOIN issue_seals s ON s.id = x.seal_id
    JOIN report_issues i ON i.id = x.issue_id AND i.state = 'issued' JOIN report_snapshots p ON p.run_id = i.run_id
    LEFT JOIN report_issues e ON e.id = i.supersedes_id
  WHERE f.sha256 = $1 LIMIT 1`;

/** Draws issued documents again, from what is kept and with what draws now. */
@Injectable()
export class Rebuilder {
  constructor(
    private readonly reads: Reads,
    @Inject(ReportRenderer) private readonly renderer: Pick<ReportRenderer, 'render'>,
  ) {}

  /** By the SHA-256 of an issued document, 64 digits. Throws `row/not-found` for any other file; one statement. */
  async rebuild(sha256: string): Promise<Rebuilt> {
    const [kept] = await this.reads.rows<KeptRow>(KEPT, [Buffer.from(sha256, 'hex')]);
    if (!kept) throw new DomainError('row/not-found', { params: { id: sha256 } });
    const drawn = await this.drawn(kept);
    const bytes = bytesOf(kept, drawn);
    const changedSources = changedIn(kept);
    const firstByte = firstDifference(kept.content, bytes, kept.format);
    if (firstByte === null && sha256Of(bytes) === kept.rendered && changedSources.length === 0)
      return { kind: 'same-bytes' };
    if (drawn.told === undefined) throw new Error('What is issued says what it says');
    const differences = toldDifferences(toldIn(kept.told), toldIn(drawn.told));
    const versions = generatorDifferences(kept.generator, drawn.generator);
    return versions.length > 0 && changedSources.length === 0
      ? { kind: 'other-generator', versions, ...differences }
      : { kind: 'differs', changedSources, firstByte, ...differences };
  }

  private drawn({ snapshot, language, narrative, format, ...kept }: KeptRow): Promise<DrawnReport> {
    const { reportId, revision, documentNumber, supersedes, saysUntranslated } = kept;
    const day = kept.day as LocalDate;
    return this.renderer.render(snapshot, language, {
      narrative: JSON.parse(narrative) as VersionContent,
      issued: { reportId, revision, documentNumber, day, supersedes, saysUntranslated },
      formats: format === 'json' ? [] : [format],
    });
  }
}

function bytesOf({ day, narrative, ...kept }: KeptRow, { files }: DrawnReport): Buffer {
  const { reportId, revision, documentNumber, language, snapshot, format } = kept;
  const issued = { reportId, revision, documentNumber, day: day as LocalDate };
  if (format === 'json')
    return issuedJson({ issued, language, snapshot, narrative: JSON.parse(narrative) as VersionContent });
  const file = files.find((each) => each.format === format);
  if (!file) throw new Error(`The document was not drawn as ${format}`);
  return file.bytes;
}

/** The copy to be kept bears its signature after what was drawn. */
function firstDifference(issued: Buffer, drawn: Buffer, format: IssuedFormat): number | null {
  const compared = format === 'pdf-a' ? issued.subarray(0, drawn.length) : issued;
  if (compared.equals(drawn)) return null;
  const shorter = Math.min(compared.length, drawn.length);
  for (let at = 0; at < shorter; at += 1) if (compared[at] !== drawn[at]) return at;
  return shorter;
}

/** The manifest holds the hash of each: of what the database says now nothing is believed. */
function changedIn({ manifest, snapshot, narrative, language }: KeptRow): RebuildSource[] {
  const sealed = JSON.parse(manifest) as SealedIssue;
  const document = sealed.documents.find((each) => each.language === language);
  return [
    ...(sealed.snapshot.sha256 === sha256Of(snapshot) ? [] : (['snapshot'] as const)),
    ...(document?.narrative === sha256Of(narrative) ? [] : (['narrative'] as const)),
  ];
}

const toldIn = (text: string): ReportDocument => JSON.parse(text) as ReportDocument;

const sha256Of = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
