import type { ActualState } from '@resolute/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { walkedRow } from './walked-row';

/** A value that some unit has reported for 2025, somewhere on its way. */
export interface ReportedValue {
  readonly id: string;
  readonly indicatorId: string;
  readonly partId: string;
}

/** So many days after it that the year 2025 may be entered until 2035. */
export const ALWAYS_OPEN = 3_600;

/** Enters an indicator of a unit, and unless there is no state a value of it with other people's hands, all by plain SQL. */
export async function reportedValue(
  source: DataSource,
  unitId: string,
  state?: ActualState,
  lagDays = 30,
): Promise<ReportedValue> {
  const [id, indicatorId, versionId, partId] = [uuid(), uuid(), uuid(), uuid()];
  await source.query(
    `INSERT INTO indicators (id, code, unit_id, is_sample, version, created_at) VALUES ($1, $2, $3, false, 1, now())`,
    [indicatorId, `R-${indicatorId.slice(-12)}`, unitId],
  );
  await source.query(
    `INSERT INTO indicator_versions (id, indicator_id, number, title, measure, kind, aggregation, part_aggregation, frequency,
       opens_after_days, lag_days, grace_days, tolerance, needs_evidence, version, created_at)
     VALUES ($1, $2, 1, '{"en":"An indicator"}', '{"en":"texts"}', 'increase', 'sum', 'single', 'year', 1, $3, 15, 0.05, false, 1, now())`,
    [versionId, indicatorId, lagDays],
  );
  await source.query('INSERT INTO indicator_parts (id, indicator_id, unit_id, created_at) VALUES ($1, $2, $3, now())', [
    partId,
    indicatorId,
    unitId,
  ]);
  if (state) await value(source, { id, versionId, partId, state });
  return { id, indicatorId, partId };
}

async function value(
  source: DataSource,
  { id, versionId, partId, state }: { id: string; versionId: string; partId: string; state: ActualState },
): Promise<void> {
  const [author, verifier, acceptor] = [await person(source), await person(source), await person(source)];
  const at = new Date('2026-01-01T00:00:00Z');
  const about = { id, indicator_version_id: versionId, part_id: partId, period: '2025', revision: 1, state };
  const content = { value: '80', is_estimate: false, is_sample: false, version: 1, created_at: new Date() };
  const people = { author_id: author, verifier_id: verifier, acceptor_id: acceptor };
  const moments = { submitted_at: at, verified_at: at, accepted_at: at };
  await walkedRow(source, 'actuals', { ...about, ...content, ...people, ...moments });
}

async function person(source: DataSource): Promise<string> {
  const id = uuid();
  await source.query(
    `INSERT INTO persons (id, name, email, language, numerals, time_zone, theme, is_sample, version, created_at)
     VALUES ($1, 'Somebody', $2, 'en', 'latn', 'Europe/Zurich', 'auto', false, 1, now())`,
    [id, `${id}@test.example`],
  );
  return id;
}
