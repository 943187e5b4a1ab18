import type { MigrationInterface, QueryRunner } from 'typeorm';

const SUBJECT = (columns: string, period: string): string => `
  ADD CONSTRAINT ck_notifications_one_subject CHECK (
    num_nonnulls(${columns}) = 1 AND (part_id IS NULL) = (indicator_version_id IS NULL)
    AND (part_id IS NOT NULL OR kind = 'sent-back')${period})`;

/** People are told of a batch of history that came back as they are of values, notes and actions; it brings many periods. */
export class TellOfReturnedBatches1764930100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications ADD COLUMN batch_id uuid, ALTER COLUMN period DROP NOT NULL,
        DROP CONSTRAINT ck_notifications_one_subject,
        ADD CONSTRAINT fk_notifications_batch FOREIGN KEY (batch_id) REFERENCES actual_batches (id),
        ${SUBJECT('part_id, note_id, action_revision_id, batch_id', ' AND (period IS NULL) = (batch_id IS NOT NULL)')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notifications WHERE batch_id IS NOT NULL');
    await runner.query(`
      ALTER TABLE notifications DROP CONSTRAINT ck_notifications_one_subject, DROP COLUMN batch_id,
        ALTER COLUMN period SET NOT NULL, ${SUBJECT('part_id, note_id, action_revision_id', '')}`);
  }
}
