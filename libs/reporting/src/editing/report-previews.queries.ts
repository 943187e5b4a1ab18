import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import { type Actor, DomainError, type Language, mayReadReports, requireAllowed } from '@resolute/domain';
import { endingOf } from '../render/manifest';
import { ReportRenderer } from '../render/report-renderer';
import { versionContentOf, type WorkingCopy, workingCopy } from './working-copy';

/** So many wait for the one thread that draws; the next one is told to come again. */
const MOST_WAITING = 4;

/** A document that was made for this very reader, and is kept nowhere. */
export interface ReportPreview {
  readonly fileName: string;
  readonly mediaType: 'application/pdf';
  readonly bytes: Buffer;
}

/** How a report would look if it were sent now. */
@Injectable()
export class ReportPreviewsQueries {
  private waiting = 0;

  constructor(
    private readonly reads: Reads,
    private readonly renderer: ReportRenderer,
  ) {}

  /** The working copy as a PDF. Throws `report/previews-busy` while too many others wait for theirs. */
  async preview(actor: Actor, reportId: string, language: Language): Promise<ReportPreview> {
    requireAllowed(mayReadReports(actor));
    if (this.waiting >= MOST_WAITING) throw new DomainError('report/previews-busy');
    this.waiting += 1;
    try {
      return await this.drawn(reportId, language);
    } finally {
      this.waiting -= 1;
    }
  }

  private async drawn(reportId: string, language: Language): Promise<ReportPreview> {
    const copy = await workingCopy(this.reads, reportId);
    if (!copy) throw new DomainError('row/not-found', { params: { id: reportId } });
    requireLanguage(copy, language);
    const narrative = versionContentOf(copy);
    const { files } = await this.renderer.render(copy.snapshotText, language, { narrative, formats: ['pdf-ua'] });
    const [file] = files;
    if (!file) throw new Error('The preview was drawn in no format');
    const { layout, occasion } = copy.snapshot;
    const fileName = `${layout.code}-${occasion.code}-preview-${language}${endingOf('pdf-ua')}`;
    return { fileName, mediaType: 'application/pdf', bytes: file.bytes };
  }
}

function requireLanguage({ snapshot }: WorkingCopy, language: Language): void {
  const { languages } = snapshot.layout;
  if (languages.includes(language)) return;
  const params = { allowed: languages.join(', ') };
  throw new DomainError('request/invalid', { errors: [{ field: 'language', code: 'field/not-one-of', params }] });
}
