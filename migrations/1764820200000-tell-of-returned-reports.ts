import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People are told of notes and actions that came back as they are of values; what is due is a value in any case. */
export class TellOfReturnedReports1764820200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications ADD COLUMN note_id uuid, ADD COLUMN action_revision_id uuid,
        ALTER COLUMN indicator_version_id DROP NOT NULL, ALTER COLUMN part_id DROP NOT NULL,
        ADD CONSTRAINT fk_notifications_note FOREIGN KEY (note_id) REFERENCES result_notes (id),
        ADD CONSTRAINT fk_notifications_action FOREIGN KEY (action_revision_id) REFERENCES action_revisions (id),
        ADD CONSTRAINT ck_notifications_one_subject CHECK (
          num_nonnulls(part_id, note_id, action_revision_id) = 1 AND (part_id IS NULL) = (indicator_version_id IS NULL)
          AND (part_id IS NOT NULL OR kind = 'sent-back'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM notifications WHERE part_id IS NULL');
    await runner.query(`
      ALTER TABLE notifications DROP CONSTRAINT ck_notifications_one_subject, DROP COLUMN note_id, DROP COLUMN action_revision_id,
        ALTER COLUMN indicator_version_id SET NOT NULL, ALTER COLUMN part_id SET NOT NULL`);
  }
}
