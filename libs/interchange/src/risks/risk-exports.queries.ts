import { Inject, Injectable } from '@nestjs/common';
import { type Actor, dayOf, GENEVA, type Language } from '@resolute/domain';
import { CLOCK, type Clock } from '@resolute/platform';
import { WholeRegisterQueries } from '@resolute/risk';
import { type ExportedFile, MEDIA_TYPES } from '../exports/exported-file';
import type { ImportFormat } from '../imports/import.view';
import { listCsv } from '../lists/list-csv';
import type { ListSheet } from '../lists/write-lists';
import { WorkbookWriter } from '../workbook/workbook-writer';
import { RISK_COLUMNS, RISK_SHAPE } from './risk-list';
import { matrixSheet, treatmentsSheet } from './risk-looks';
import { registerSheet, riskRow } from './risk-sheet';

/** How the register is given out. */
export interface RiskExportWish {
  readonly format: ImportFormat;
  readonly language: Language;
}

/** The register as a file, with its treatments and its matrix; and a template for new risks. Both come in as they went out. */
@Injectable()
export class RiskExportsQueries {
  private readonly writer = new WorkbookWriter();

  constructor(
    private readonly register: WholeRegisterQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** All risks; a CSV file holds the first sheet. */
  async risks(actor: Actor, { format, language }: RiskExportWish): Promise<ExportedFile> {
    const register = await this.register.get(actor);
    const name = `risks-${dayOf(this.clock.now(), GENEVA)}.${format}`;
    if (format === 'csv') {
      const rows = register.risks.map((risk) => riskRow(risk, language, false));
      return { fileName: name, mediaType: MEDIA_TYPES.csv, bytes: listCsv(RISK_COLUMNS, rows) };
    }
    const sheets = [
      registerSheet(register, language, false),
      treatmentsSheet(register, language),
      ...matrixSheet(register, language),
    ];
    return this.workbook(name, sheets, language);
  }

  /** Empty rows for new risks, with what can be chosen. */
  async template(actor: Actor, { format, language }: RiskExportWish): Promise<ExportedFile> {
    const register = await this.register.get(actor);
    const name = `risks-template.${format}`;
    if (format === 'csv') return { fileName: name, mediaType: MEDIA_TYPES.csv, bytes: listCsv(RISK_COLUMNS, []) };
    const sheets = [registerSheet({ ...register, risks: [] }, language, true), ...matrixSheet(register, language)];
    return this.workbook(name, sheets, language);
  }

  private async workbook(fileName: string, sheets: readonly ListSheet[], language: Language): Promise<ExportedFile> {
    const bytes = await this.writer.writeLists({ form: RISK_SHAPE.form, language, madeAt: this.clock.now(), sheets });
    return { fileName, mediaType: MEDIA_TYPES.xlsx, bytes };
  }
}
