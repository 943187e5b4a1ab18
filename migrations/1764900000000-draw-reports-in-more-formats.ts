import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report is kept in several formats; what is no paged document has no number of pages. */
export class DrawReportsInMoreFormats1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_files
        ALTER COLUMN pages DROP NOT NULL,
        DROP CONSTRAINT ck_report_files_format,
        ADD CONSTRAINT ck_report_files_format CHECK (format IN ('pdf-ua', 'pdf-a', 'docx', 'xlsx')),
        ADD CONSTRAINT ck_report_files_pages CHECK ((format IN ('pdf-ua', 'pdf-a')) = (pages IS NOT NULL) AND pages > 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE report_files
        DROP CONSTRAINT ck_report_files_pages,
        DROP CONSTRAINT ck_report_files_format,
        ADD CONSTRAINT ck_report_files_format CHECK (format IN ('pdf-ua')),
        ALTER COLUMN pages SET NOT NULL`);
  }
}
