import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What holds of the subjects of a notice with risks among them as without. */
const ONE_OF_ITS_KIND = `(part_id IS NULL) = (indicator_version_id IS NULL)
          AND (num_nonnulls(note_id, action_revision_id, batch_id) = 0 OR kind = 'sent-back')
          AND (comment_id IS NOT NULL) = (kind = 'mention')
          AND (kind <> 'review-asked' OR report_version_id IS NOT NULL)
          AND (report_version_id IS NULL OR kind IN ('review-asked', 'due-7', 'due-1', 'late'))`;
const SUBJECTS = 'part_id, note_id, action_revision_id, batch_id, report_version_id, comment_id';
const WITHOUT_PERIOD = 'batch_id, report_version_id, comment_id';

/** Whoever is to review a risk or to do a treatment is reminded of it as of values. */
export class RemindOfRisks1765370000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications ADD COLUMN risk_id uuid, ADD COLUMN treatment_id uuid,
        ADD CONSTRAINT fk_notifications_risk FOREIGN KEY (risk_id) REFERENCES risks (id),
        ADD CONSTRAINT fk_notifications_treatment FOREIGN KEY (treatment_id) REFERENCES risk_treatments (id),
        DROP CONSTRAINT ck_notifications_one_subject,
        ADD CONSTRAINT ck_notifications_one_subject CHECK (
          num_nonnulls(${SUBJECTS}, risk_id, treatment_id) = 1 AND ${ONE_OF_ITS_KIND}
          AND (num_nonnulls(risk_id, treatment_id) = 0 OR kind IN ('due-14', 'due-7', 'due-1', 'late', 'escalated'))
          AND (period IS NULL) = (num_nonnulls(${WITHOUT_PERIOD}, risk_id, treatment_id) = 1))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notifications WHERE num_nonnulls(risk_id, treatment_id) > 0');
    await runner.query(`
      ALTER TABLE notifications DROP CONSTRAINT ck_notifications_one_subject, DROP COLUMN risk_id, DROP COLUMN treatment_id,
        ADD CONSTRAINT ck_notifications_one_subject CHECK (num_nonnulls(${SUBJECTS}) = 1 AND ${ONE_OF_ITS_KIND}
          AND (period IS NULL) = (num_nonnulls(${WITHOUT_PERIOD}) = 1))`);
  }
}
