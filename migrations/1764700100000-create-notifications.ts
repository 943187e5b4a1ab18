import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told, how they wish to be told, the mails that carry it, and their calendars of due days. */
export class CreateNotifications1764700100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification_settings (
        id uuid NOT NULL,
        mail text NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_notification_settings PRIMARY KEY (id),
        CONSTRAINT fk_notification_settings_person FOREIGN KEY (id) REFERENCES persons (id),
        CONSTRAINT ck_notification_settings_mail CHECK (mail IN ('digest', 'at-once', 'off'))
      )`);
    await this.createDigests(runner);
    await this.createNotifications(runner);
    await this.createFeeds(runner);
    await this.keepMails(runner);
  }

  /** One a day for each person: the second one is refused, whatever asked for it. */
  private async createDigests(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE digests (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        day date NOT NULL,
        created_at timestamptz NOT NULL,
        claimed_at timestamptz,
        sent_at timestamptz,
        CONSTRAINT pk_digests PRIMARY KEY (id),
        CONSTRAINT fk_digests_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT uq_digests_day UNIQUE (person_id, day),
        CONSTRAINT ck_digests_sent CHECK (sent_at IS NULL OR claimed_at IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX ix_digests_unsent ON digests (created_at) WHERE claimed_at IS NULL');
  }

  private async createNotifications(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        key text NOT NULL,
        indicator_version_id uuid NOT NULL,
        part_id uuid NOT NULL,
        period text NOT NULL,
        due_on date,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        mail text NOT NULL,
        digest_id uuid,
        claimed_at timestamptz,
        sent_at timestamptz,
        CONSTRAINT pk_notifications PRIMARY KEY (id),
        CONSTRAINT fk_notifications_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT fk_notifications_version FOREIGN KEY (indicator_version_id) REFERENCES indicator_versions (id),
        CONSTRAINT fk_notifications_part FOREIGN KEY (part_id) REFERENCES indicator_parts (id),
        CONSTRAINT fk_notifications_digest FOREIGN KEY (digest_id) REFERENCES digests (id),
        CONSTRAINT uq_notifications_key UNIQUE (person_id, key),
        CONSTRAINT ck_notifications_kind CHECK (kind IN ('due-14', 'due-7', 'due-1', 'late', 'escalated', 'sent-back')),
        CONSTRAINT ck_notifications_key CHECK (key LIKE kind || ':%'),
        CONSTRAINT ck_notifications_due CHECK ((due_on IS NULL) = (kind = 'sent-back')),
        CONSTRAINT ck_notifications_mail CHECK (mail IN ('digest', 'at-once', 'off')),
        CONSTRAINT ck_notifications_one_mail CHECK (
          (digest_id IS NULL OR mail = 'digest') AND (claimed_at IS NULL OR mail = 'at-once')),
        CONSTRAINT ck_notifications_sent CHECK (sent_at IS NULL OR claimed_at IS NOT NULL)
      )`);
    await runner.query('CREATE INDEX ix_notifications_person ON notifications (person_id, created_at, id)');
    await runner.query('CREATE INDEX ix_notifications_unread ON notifications (person_id) WHERE read_at IS NULL');
    await runner.query('CREATE INDEX ix_notifications_due ON notifications (due_on)');
    await runner.query('CREATE INDEX ix_notifications_digest ON notifications (digest_id)');
    await runner.query(`
      CREATE INDEX ix_notifications_unsent ON notifications (created_at)
      WHERE claimed_at IS NULL AND digest_id IS NULL AND mail <> 'off'`);
  }

  private async createFeeds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_feeds (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        secret_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        revoked_at timestamptz,
        CONSTRAINT pk_calendar_feeds PRIMARY KEY (id),
        CONSTRAINT fk_calendar_feeds_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT uq_calendar_feeds_secret UNIQUE (secret_hash),
        CONSTRAINT ck_calendar_feeds_secret CHECK (octet_length(secret_hash) = 32),
        CONSTRAINT ck_calendar_feeds_revoked CHECK (revoked_at >= created_at)
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX uq_calendar_feeds_person ON calendar_feeds (person_id) WHERE revoked_at IS NULL',
    );
  }

  /** What was sent stays sent: taking the mark back would send it again. */
  private async keepMails(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_mail_sent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.sent_at IS NOT NULL AND (NEW.sent_at, NEW.claimed_at) IS DISTINCT FROM (OLD.sent_at, OLD.claimed_at) THEN
          RAISE EXCEPTION 'a mail that was sent is not sent again' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    for (const table of ['digests', 'notifications'])
      await runner.query(`
        CREATE TRIGGER keep_mail_sent BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_mail_sent()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feeds, notifications, digests, notification_settings');
    await runner.query('DROP FUNCTION keep_mail_sent()');
  }
}
