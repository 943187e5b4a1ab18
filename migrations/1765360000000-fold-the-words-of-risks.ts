import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is searched for in the words of risks is compared without regard to capitals, in every language. To fold the words of five thousand
 * risks takes longer than all else that a page of the register asks for, so they are folded when they are written, whoever writes them.
 * Between two texts stands what nobody types (U+001F), so that nothing is found across them.
 */
export class FoldTheWordsOfRisks1765360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION fold_risk_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.folded_words := COALESCE((SELECT string_agg(lower(t.value COLLATE "und-x-icu"), E'\\x1f')
          FROM unnest(ARRAY[NEW.title, NEW.cause, NEW.event, NEW.consequence]) w (words),
            jsonb_each_text(CASE jsonb_typeof(w.words) WHEN 'object' THEN w.words ELSE '{}' END) t), '');
        RETURN NEW;
      END $$`);
    await runner.query('ALTER TABLE risks ADD COLUMN folded_words text');
    // Rows that stand are folded as any other is, and not changed by anybody.
    await runner.query('ALTER TABLE risks DISABLE TRIGGER USER');
    await runner.query(
      'CREATE TRIGGER fold_words BEFORE INSERT OR UPDATE ON risks FOR EACH ROW EXECUTE FUNCTION fold_risk_words()',
    );
    await runner.query('UPDATE risks SET folded_words = NULL');
    await runner.query('ALTER TABLE risks ENABLE TRIGGER USER');
    // What is copied in as a replica is folded too: it is no rule that could be left aside, but a column.
    await runner.query('ALTER TABLE risks ENABLE ALWAYS TRIGGER fold_words');
    await runner.query('ALTER TABLE risks ALTER COLUMN folded_words SET NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE risks DROP COLUMN folded_words');
    await runner.query('DROP TRIGGER fold_words ON risks');
    await runner.query('DROP FUNCTION fold_risk_words()');
  }
}
