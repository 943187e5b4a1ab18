import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORMS = (forms: string): string => `
  ALTER TABLE report_definitions DROP CONSTRAINT ck_report_definitions_form,
    ADD CONSTRAINT ck_report_definitions_form CHECK (form IN (${forms}))`;

/** The third report that ships: what the Sector has to say to those who draft the next strategic plan. */
export class DefineInputToCwgSfp1765000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FORMS(`'council', 'temporary-document', 'working-group'`));
    await runner.query(`
      INSERT INTO report_definitions (id, code, form, title, series, is_active, cut_off_days, languages, formats, sections,
        first_headlines, most_headlines, most_named, version, created_at)
      VALUES ('019a0000-0000-7000-8000-000000000003', 'cwg-sfp-input', 'working-group',
        '{"en":"Input to CWG-SFP","fr":"Contribution au CWG-SFP","es":"Contribución al CWG-SFP","ru":"Вклад для CWG-SFP","zh":"提交CWG-SFP的输入意见","ar":"مساهمة مقدمة إلى فريق العمل CWG-SFP"}',
        'CWG-SFP', true, 7, ARRAY['ar', 'zh', 'en', 'fr', 'ru', 'es'], ARRAY['pdf-ua', 'pdf-a', 'docx', 'xlsx'],
        ARRAY['at-a-glance', 'goals', 'serving', 'straddling-years', 'next-plan'],
        ARRAY[]::text[], 0, 20, 1, '2025-11-22T00:00:00Z')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM report_definitions WHERE form = 'working-group'`);
    await runner.query(FORMS(`'council', 'temporary-document'`));
  }
}
