import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  DomainError,
  type ImportPurpose,
  type Language,
  mayReadImport,
  mayReadIndicators,
  type Page,
  type PageRequest,
  pageOf,
  requireAllowed,
  rowBefore,
} from '@resolute/domain';
import { BatchesQueries } from '@resolute/measurement';
import { type ExportedFile, MEDIA_TYPES } from '../exports/exported-file';
import { faultWords } from '../words';
import { WorkbookWriter } from '../workbook/workbook-writer';
import type { ImportView, RefusalView } from './import.view';
import { IMPORT_SEEN, seenBy } from './import-seen';
import { markedCsv } from './marked-csv';
import { MOST_REFUSALS } from './trial';

const IMPORTS = `
  SELECT i.id, i.purpose, i.format, i.file_name AS "fileName", i.language, i.numbers, i.state,
    json_build_object('created', i.created_count, 'updated', i.updated_count, 'unchanged', i.unchanged_count,
      'refused', i.refused_count) AS counts,
    json_build_object('id', p.id, 'name', p.name) AS author, i.batch_id AS "batchId", i.applied_at AS "appliedAt",
    i.created_at AS "createdAt", i.version
  FROM imports i JOIN persons p ON p.id = i.author_id`;

const ONE = `${IMPORTS} WHERE i.id = $1`;

const PAGE = `${IMPORTS}
  WHERE ${IMPORT_SEEN} AND ($4::text IS NULL OR i.purpose = $4)
    AND ($5::uuid IS NULL OR (i.created_at, i.id) < (SELECT b.created_at, b.id FROM imports b WHERE b.id = $5))
  ORDER BY i.created_at DESC, i.id DESC LIMIT $6`;

const REFUSALS = `
  SELECT r.id, r.sheet, r.row_number AS "row", r.column_name AS "column", r.cell AS value, r.code, r.params
  FROM import_refusals r
  WHERE r.import_id = $1 AND ($2::uuid IS NULL OR r.place > (SELECT b.place FROM import_refusals b WHERE b.id = $2))
  ORDER BY r.place LIMIT $3`;

type ImportRowView = Omit<ImportView, 'batch'> & { readonly batchId: string | null };
type RefusalRow = Omit<RefusalView, 'reason'>;

/** A file as it came. */
export interface KeptFile {
  readonly import: ImportView;
  readonly bytes: Buffer;
}

/** What was imported or tried, with what was refused. */
@Injectable()
export class ImportsQueries {
  private readonly writer = new WorkbookWriter();

  constructor(
    private readonly reads: Reads,
    private readonly batches: BatchesQueries,
  ) {}

  /** The latest first: one's own, the batches whose values one sees as drafts, and for those who oversee the Sector all. */
  async list(actor: Actor, { purpose }: { purpose?: ImportPurpose }, page: PageRequest): Promise<Page<ImportView>> {
    requireAllowed(mayReadIndicators(actor));
    const where = [...seenBy(actor), purpose ?? null, rowBefore(page), page.size + 1];
    const rows = await this.reads.rows<ImportRowView>(PAGE, where);
    const { items, next } = pageOf(rows, page.size);
    return { items: await this.withBatches(items), next };
  }

  async get(actor: Actor, id: string): Promise<ImportView> {
    requireAllowed(mayReadIndicators(actor));
    const [row] = await this.reads.rows<ImportRowView>(ONE, [id]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    const [view] = (await this.withBatches([row])) as [ImportView];
    const unitIds = view.batch?.units.map((unit) => unit.id) ?? [];
    requireAllowed(mayReadImport(actor, { authorId: view.author.id, unitIds }));
    return view;
  }

  /** What was refused, in the order of the file, with words in a language. */
  async refusals(actor: Actor, id: string, language: Language, page: PageRequest): Promise<Page<RefusalView>> {
    await this.get(actor, id);
    const rows = await this.reads.rows<RefusalRow>(REFUSALS, [id, rowBefore(page), page.size + 1]);
    const { items, next } = pageOf(rows, page.size);
    return { items: items.map((row) => ({ ...row, reason: faultWords(row.code, language, row.params) })), next };
  }

  async file(actor: Actor, id: string): Promise<KeptFile> {
    const view = await this.get(actor, id);
    const [row] = await this.reads.rows<{ content: Buffer }>('SELECT content FROM import_files WHERE import_id = $1', [
      id,
    ]);
    if (!row) throw new DomainError('row/not-found', { params: { id } });
    return { import: view, bytes: row.content };
  }

  /** The file with its refused cells marked, in a language. */
  async marked(actor: Actor, id: string, language: Language): Promise<ExportedFile> {
    const { import: view, bytes } = await this.file(actor, id);
    const rows = await this.reads.rows<RefusalRow>(REFUSALS, [id, null, MOST_REFUSALS]);
    const refusals = rows.map((row) => ({ ...row, reason: faultWords(row.code, language, row.params) }));
    const fileName = `marked-${view.fileName.replace(/\.[a-z]+$/iu, '')}.${view.format}`;
    const marked =
      view.format === 'csv' ? markedCsv(bytes, refusals) : await this.writer.mark({ bytes, refusals, language });
    return { fileName, mediaType: MEDIA_TYPES[view.format], bytes: marked };
  }

  private async withBatches(rows: readonly ImportRowView[]): Promise<ImportView[]> {
    const ids = rows.flatMap(({ batchId }) => batchId ?? []);
    const batches = new Map((ids.length === 0 ? [] : await this.batches.list(ids)).map((batch) => [batch.id, batch]));
    return rows.map(({ batchId, ...row }) => ({
      ...row,
      batch: batchId === null ? null : (batches.get(batchId) ?? null),
    }));
  }
}
