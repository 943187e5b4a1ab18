import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, isLanguage, mayReadReview, mayUseReviews, requireAllowed } from '@resolute/domain';
import { MEDIA_TYPES, REPORT_FORMATS } from '../render/drawn-file';
import { endingOf } from '../render/manifest';
import type { StoredFile } from '../runs/report-run.view';
import type { RunFileContent } from '../runs/run-files.queries';
import { opened, STORED } from '../runs/stored-files';

interface VersionFacts {
  readonly number: number;
  readonly definition: string;
  readonly occasion: string;
  readonly reviewerIds: readonly string[];
}

const VERSION = `
  SELECT v.number, u.definition, o.code AS occasion,
    ARRAY(SELECT q.person_id FROM report_reviewers q WHERE q.report_id = v.report_id) AS "reviewerIds"
  FROM report_versions v JOIN report_runs u ON u.id = v.run_id
    JOIN occasions o ON o.id = u.occasion_id WHERE v.id = $1`;
const FILES = `SELECT ${STORED} FROM report_files f WHERE f.version_id = $1 ORDER BY f.language, f.format`;
const FILE = `SELECT f.id, ${STORED} FROM report_files f WHERE f.version_id = $1 AND f.language = $2 AND f.format = $3`;

/** The documents of what was sent to review. */
@Injectable()
export class VersionFilesQueries {
  constructor(private readonly reads: Reads) {}

  /** Those that are drawn so far; two statements. */
  async list(actor: Actor, versionId: string): Promise<{ readonly items: readonly StoredFile[]; readonly next: null }> {
    await this.readable(actor, versionId);
    return { items: await this.reads.rows<StoredFile>(FILES, [versionId]), next: null };
  }

  /** Throws `row/not-found` for what was not drawn. */
  async content(actor: Actor, versionId: string, file: Record<'language' | 'format', string>): Promise<RunFileContent> {
    const { definition, occasion, number } = await this.readable(actor, versionId);
    const values = [versionId, file.language, file.format];
    const found = isDrawable(file)
      ? (await this.reads.rows<StoredFile & { readonly id: string }>(FILE, values))[0]
      : null;
    if (!found) throw new DomainError('row/not-found', { params: { id: versionId } });
    const { id, language, format, size, sha256 } = found;
    return {
      fileName: `${definition}-${occasion}-v${number}-${language}${endingOf(format)}`,
      mediaType: MEDIA_TYPES[format],
      size,
      sha256,
      open: opened(this.reads, 'report_files', id),
    };
  }

  private async readable(actor: Actor, id: string): Promise<VersionFacts> {
    requireAllowed(mayUseReviews(actor));
    const [version] = await this.reads.rows<VersionFacts>(VERSION, [id]);
    if (!version) throw new DomainError('row/not-found', { params: { id } });
    requireAllowed(mayReadReview(actor, version));
    return version;
  }
}

/** What PostgreSQL can be asked for: a path may hold any character. */
const isDrawable = ({ language, format }: Record<'language' | 'format', string>): boolean =>
  isLanguage(language) && (REPORT_FORMATS as readonly string[]).includes(format);
