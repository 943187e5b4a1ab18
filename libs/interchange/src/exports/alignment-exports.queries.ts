import { Inject, Injectable } from '@nestjs/common';
import { MatrixQueries } from '@resolute/alignment';
import type { Actor, Language } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { WorkbookWriter } from '../workbook/workbook-writer';
import { type ExportedFile, MEDIA_TYPES } from './exported-file';

export interface MatrixExportWish {
  /** The code of an operational plan; the one that people work by if not given. */
  readonly framework?: string;
  readonly language: Language;
}

/** How plans line up, as files. Only to read: nothing of it is taken back. */
@Injectable()
export class AlignmentExportsQueries {
  private readonly writer = new WorkbookWriter();

  constructor(
    private readonly matrices: MatrixQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async matrix(actor: Actor, { framework, language }: MatrixExportWish): Promise<ExportedFile> {
    const matrix = await this.matrices.get(actor, framework);
    const bytes = await this.writer.matrix({ matrix, language, madeAt: this.clock.now() });
    // A code is a name that somebody chose, and a file system may have no place for its signs.
    const code = matrix.framework.code.replaceAll(/[^\p{L}\p{N}.-]/gu, '-');
    return { fileName: `alignment-${code}.xlsx`, mediaType: MEDIA_TYPES.xlsx, bytes };
  }
}
