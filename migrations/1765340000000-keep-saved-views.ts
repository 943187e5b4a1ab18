import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody looks at again and again: the filters of a list under a name, for nobody else to see. */
export class KeepSavedViews1765340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_views (
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        screen text NOT NULL,
        name text NOT NULL,
        query text NOT NULL,
        created_at timestamptz NOT NULL,
        version integer NOT NULL,
        CONSTRAINT pk_saved_views PRIMARY KEY (id),
        CONSTRAINT uq_saved_views_name UNIQUE (person_id, screen, name),
        CONSTRAINT fk_saved_views_person FOREIGN KEY (person_id) REFERENCES persons (id),
        CONSTRAINT ck_saved_views_screen CHECK (screen IN ('risks', 'indicators')),
        CONSTRAINT ck_saved_views_name CHECK (btrim(name) <> '' AND char_length(name) <= 80),
        CONSTRAINT ck_saved_views_query CHECK (char_length(query) <= 2000)
      )`);
    // The row of the person is locked, so that two that are saved at once are counted one after the other.
    await runner.query(`
      CREATE FUNCTION check_saved_view() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM persons p WHERE p.id = NEW.person_id FOR NO KEY UPDATE;
        IF (SELECT count(*) FROM saved_views v WHERE v.person_id = NEW.person_id AND v.screen = NEW.screen) >= 50 THEN
          RAISE EXCEPTION 'enough views are saved'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_saved_views_limit';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER check_saved_view BEFORE INSERT ON saved_views
      FOR EACH ROW EXECUTE FUNCTION check_saved_view()`);
    // A view stays with whoever saved it and with its screen: only its name and what it shows change.
    await runner.query(`
      CREATE FUNCTION keep_saved_view_private() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a view stays with whoever saved it'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_saved_views_private';
      END $$`);
    await runner.query(`
      CREATE TRIGGER keep_saved_view_private BEFORE UPDATE ON saved_views FOR EACH ROW
      WHEN ((OLD.person_id, OLD.screen) IS DISTINCT FROM (NEW.person_id, NEW.screen))
      EXECUTE FUNCTION keep_saved_view_private()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_views');
    await runner.query('DROP FUNCTION check_saved_view(), keep_saved_view_private()');
  }
}
