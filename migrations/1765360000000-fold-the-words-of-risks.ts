import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is searched for in the words of risks is compared without regard to capitals, in every language. To fold the words of five thousand
 * risks takes longer than all else that a page of the register asks for, so they are folded when they are written. Between two
 * texts stands what nobody types (U+001F), so that nothing is found across them.
 */
export class FoldTheWordsOfRisks1765360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION folded_words(VARIADIC texts jsonb[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN (SELECT string_agg(lower(t.value COLLATE "und-x-icu"), E'\\x1f')
        FROM unnest(texts) w (words), jsonb_each_text(w.words) t)`);
    await runner.query(`
      ALTER TABLE risks ADD COLUMN folded_words text NOT NULL
        GENERATED ALWAYS AS (folded_words(title, cause, event, consequence)) STORED`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE risks DROP COLUMN folded_words');
    await runner.query('DROP FUNCTION folded_words(VARIADIC jsonb[])');
  }
}
