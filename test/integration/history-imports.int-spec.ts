import { createHash } from 'node:crypto';
import type { Person } from '@resolute/domain';
import type { IndicatorView } from '@resolute/measurement';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { insert } from '../support/checked-rows';
import { HandClock } from '../support/clock';
import { asAdmin, createTestDatabase, type TestDatabase } from '../support/database';
import { Directory } from '../support/directory';
import { ImportDesk } from '../support/import-desk';
import { MeasurementDesk, versionOf } from '../support/indicators';

jest.setTimeout(120_000);

const HEAD =
  'indicator,unit,period,category,value,numerator,denominator,not_applicable,reason,estimate,narrative,remark';

/** History that comes by a file, and three people who decide on all of it at once. */
describe('history in bulk', () => {
  let database: TestDatabase;
  let source: DataSource;
  let desk: ImportDesk;
  let measurement: MeasurementDesk;
  let unitId: string;
  let author: Person;
  let verifier: Person;
  let planner: Person;
  let clock: HandClock;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    const directory = new Directory(source);
    unitId = await directory.unit('study-group', 'SG13');
    await directory.unit('study-group', 'SG17');
    planner = await directory.person({ grants: [{ role: 'planner' }], name: 'Planner' });
    author = await directory.person({ grants: [{ role: 'contributor', unitId }], name: 'Author' });
    verifier = await directory.person({ grants: [{ role: 'verifier' }], name: 'Verifier' });
    clock = new HandClock('2026-03-16T09:00:00Z');
    desk = new ImportDesk(source, clock);
    measurement = new MeasurementDesk(source, planner, unitId, clock);
  });
  afterAll(() => database.drop());

  const accepted = async (csv: string) => {
    const brought = await desk.history(author, csv);
    const { id } = await desk.decisions.submit(author, brought.id, brought.version);
    await desk.decisions.verify(verifier, id, 2);
    return desk.decisions.accept(planner, id, 3);
  };
  const values = (code: string) =>
    source.query(
      `SELECT a.id, a.period, a.state, a.value::text, a.author_id, a.verifier_id, a.acceptor_id, a.batch_id
       FROM actuals a JOIN indicator_versions v ON v.id = a.indicator_version_id JOIN indicators i ON i.id = v.indicator_id
       WHERE i.code = $1 ORDER BY a.period`,
      [code],
    );
  const byRegion = async (code: string): Promise<IndicatorView> => {
    const { id: dimensionId } = await measurement.dimensions.create(planner, {
      code: `region-${code.toLowerCase().replaceAll(/[^a-z]/g, '')}`,
      title: { en: 'Region' },
      categories: [
        { code: 'AFR', title: { en: 'Africa' }, place: 1 },
        { code: 'AME', title: { en: 'Americas' }, place: 2 },
      ],
    } as never);
    return measurement.indicator(code, { breakdowns: [{ dimensionId, rule: 'must-equal', isRequired: true }] });
  };

  it('is accepted as one decision of three people, whom every value carries', async () => {
    await measurement.indicator('H-1');
    const csv = `${HEAD}\nH-1,SG13,2024-Q1,,-12.5,,,,,,,First\nH-1,SG13,2024-Q2,,7,,,,,yes,,\n`;
    const tried = await desk.history(author, csv, 'dry-run');
    expect(tried).toMatchObject({ state: 'checked', counts: { created: 2, refused: 0 }, batch: null });
    expect(await values('H-1')).toEqual([]);
    const brought = await desk.imports.carryOut(author, tried.id, tried.version);
    expect(brought).toMatchObject({
      state: 'applied',
      batch: { state: 'draft', rowCount: 2, units: [{ code: 'SG13' }] },
    });
    expect(await values('H-1')).toEqual([]);
    await desk.decisions.submit(author, tried.id, 2);
    const notAllowed = (reason: string) => ({ code: 'access/not-allowed', params: { reason } });
    await expect(desk.decisions.verify(author, tried.id, 3)).rejects.toMatchObject(notAllowed('role'));
    await expect(desk.decisions.accept(planner, tried.id, 3)).rejects.toMatchObject(notAllowed('not-verified'));
    await desk.decisions.verify(verifier, tried.id, 3);
    const done = await desk.decisions.accept(planner, tried.id, 4);
    expect(done).toMatchObject({
      version: 5,
      batch: {
        state: 'accepted',
        author: { name: 'Author' },
        verifier: { name: 'Verifier' },
        acceptor: { name: 'Planner' },
      },
    });
    const hands = { author_id: author.id, verifier_id: verifier.id, acceptor_id: planner.id, batch_id: done.batch?.id };
    expect(await values('H-1')).toMatchObject([
      { ...hands, period: '2024-Q1', state: 'accepted', value: '-12.5' },
      { ...hands, period: '2024-Q2', state: 'accepted', value: '7' },
    ]);
    await expect(desk.decisions.accept(planner, tried.id, 5)).rejects.toMatchObject({ code: 'workflow/not-possible' });
    // What was accepted shows in ratings at once, not only after the night.
    expect(await source.query(`SELECT job FROM outbox WHERE job LIKE 'rating.%all'`)).toHaveLength(1);
  });

  it('changes nothing when the same file comes again, and never corrects what was accepted', async () => {
    await measurement.indicator('H-2');
    const csv = `${HEAD}\nH-2,SG13,2024-Q1,,10,,,,,,,\nH-2,SG13,2024-Q2,,20,,,,,,,\n`;
    await accepted(csv);
    expect(await desk.history(author, csv)).toMatchObject({
      counts: { created: 0, updated: 0, unchanged: 2, refused: 0 },
      batch: null,
    });
    const other = await desk.history(author, csv.replace(',20,', ',21,'));
    expect(other).toMatchObject({ state: 'checked', counts: { unchanged: 1, refused: 1 } });
    expect(await desk.refused(author, other)).toEqual(['3 value accepted']);
    await expect(desk.imports.carryOut(author, other.id, other.version)).rejects.toMatchObject({
      code: 'import/refused-rows',
    });
  });

  it('is refused whole, with every cell that is wrong, in the reader’s language', async () => {
    await measurement.indicator('H-3', { highLimit: '100' });
    const rows = [
      'H-3,SG13,2024-Q1,,1,,,,,,,',
      '\u041D-3,SG13,2024-Q2,,1,,,,,,,',
      'H-99,SG13,2024-Q2,,1,,,,,,,',
      'H-3,SG17,2024-Q2,,1,,,,,,,',
      'H-3,SG13,2024,,1,,,,,,,',
      'H-3,SG13,2026-Q1,,1,,,,,,,',
      'H-3,SG13,2024-Q1,,2,,,,,,,',
      'H-3,SG13,2024-Q3,,"1,234",,,,,,,',
      'H-3,SG13,2024-Q4,,101,,,,,,,',
      'H-3,SG13,2023-Q4,,,,,,,,,',
    ];
    const refused = await desk.history(author, `${HEAD}\n${rows.join('\n')}\n`);
    expect(refused).toMatchObject({ state: 'checked', counts: { created: 1, refused: 9 } });
    expect(await desk.refused(author, refused)).toEqual([
      '3 indicator look-alike',
      '4 indicator unknown-code',
      '5 unit no-role',
      '6 period not-a-period',
      '7 period period-to-come',
      '8 indicator repeated',
      '9 value not-a-number',
      '10 remark needs-remark',
      '11 value empty',
    ]);
    expect(await values('H-3')).toEqual([]);
    const { items } = await desk.queries.refusals(author, refused.id, 'ru', { size: 1 });
    expect(items[0]).toMatchObject({ sheet: '', row: 3, value: '\u041D-3', params: { meant: 'H-3' } });
    expect(items[0]?.reason).toContain('Имеется в виду код H-3');
    await expect(
      desk.queries.get(await new Directory(source).person({ grants: [{ role: 'contributor', unitId }] }), refused.id),
    ).rejects.toMatchObject({ params: { reason: 'not-yours' } });
  });

  describe('beside what ordinary reporting asks', () => {
    const row = (code: string, period: string): string => `${code},SG13,${period},,10,,,,,,,\n`;
    const refusedOf = async (who: Person, rows: string) => {
      const brought = await desk.history(who, `${HEAD}\n${rows}`, 'dry-run');
      return { refused: await desk.refused(who, brought), created: brought.counts.created };
    };

    it('comes long after its window, but not into what a decision closed, unless an exception is in force', async () => {
      await measurement.indicator('C-1');
      await measurement.indicator('C-2', { opensAfterDays: 80, lagDays: 90 });
      const rows = row('C-1', '2019-Q3') + row('C-1', '2018-Q4') + row('C-2', '2025-Q4');
      const closed = ['2 period period-closed', '4 period period-closed'];
      const before = await desk.history(author, `${HEAD}\n${row('C-1', '2019-Q3')}`);
      expect(before).toMatchObject({ state: 'applied', batch: { state: 'draft' } });
      const closure = { from: '2019-01-01', to: '2019-12-31', decision: 'C20/DEC/4' };
      const { id } = await measurement.closures.close(planner, closure);
      expect(await refusedOf(author, rows)).toEqual({ refused: closed, created: 1 });
      expect(await refusedOf(planner, rows)).toEqual({ refused: closed, created: 1 });
      // What lay as a draft when the decision fell is not handed in either.
      const submit = () => desk.decisions.submit(author, before.id, 1);
      await expect(submit()).rejects.toMatchObject({
        code: 'window/locked',
        params: { rule: 'period-closed', decision: 'C20/DEC/4' },
      });
      expect((await desk.queries.get(author, before.id)).batch).toMatchObject({ state: 'draft' });
      const leave = { period: '2019-Q3', unitId, reason: 'Found in the archive', until: '2026-03-31' };
      const exception = await measurement.exceptions.grant(planner, leave);
      expect(await refusedOf(author, rows)).toEqual({ refused: ['4 period period-closed'], created: 2 });
      expect((await submit()).batch).toMatchObject({ state: 'submitted' });
      await measurement.exceptions.revoke(planner, exception.id);
      await measurement.closures.revoke(planner, id);
    });

    it('brings no value without the evidence that its indicator wants, but by a planner', async () => {
      await measurement.indicator('C-3', { needsEvidence: true });
      expect(await refusedOf(author, row('C-3', '2024-Q1'))).toEqual({
        refused: ['2 value needs-evidence'],
        created: 0,
      });
      const idle = 'C-3,SG13,2024-Q2,,,,,yes,No meeting,,,\n';
      expect(await refusedOf(author, idle)).toEqual({ refused: [], created: 1 });
      const other = await new Directory(source).person({ grants: [{ role: 'planner' }] });
      const brought = await desk.history(other, `${HEAD}\n${row('C-3', '2024-Q1')}`);
      expect(brought).toMatchObject({ state: 'applied', counts: { created: 1, refused: 0 } });
      await desk.decisions.submit(other, brought.id, 1);
      await desk.decisions.verify(verifier, brought.id, 2);
      await desk.decisions.accept(planner, brought.id, 3);
      // What is there comes again as it is, whoever brings it.
      expect(await desk.history(author, `${HEAD}\n${row('C-3', '2024-Q1')}`)).toMatchObject({
        counts: { unchanged: 1, refused: 0 },
      });
    });
  });

  it('brings breakdowns that add up', async () => {
    const { versions } = await byRegion('H-B');
    const dimension = versions[0]?.breakdowns[0]?.dimension.code ?? '';
    const part = (category: string, value: string) => `H-B,SG13,2024-Q1,${dimension}/${category},${value},,,,,,,`;
    const wrong = `${HEAD}\nH-B,SG13,2024-Q1,,10,,,,,,,\n${part('AFR', '4')}\n${part('AME', '5')}\n`;
    expect(await desk.refused(author, await desk.history(author, wrong))).toEqual(['2 value breakdown-differs']);
    await accepted(wrong.replace(',5,', ',6,'));
    const sums = await source.query(
      `SELECT sum(b.value)::text AS sum, count(*)::integer AS parts FROM breakdown_values b JOIN actuals a ON a.id = b.actual_id
       WHERE a.indicator_version_id = $1`,
      [versions[0]?.id],
    );
    expect(sums).toEqual([{ sum: '10', parts: 2 }]);
    const [{ id }] = await values('H-B');
    expect(await desk.batches.prove(id)).toMatchObject({ kind: 'proved', chunk: 1 });
  });

  it('has no figure of a category that was not there any more', async () => {
    const { id: dimensionId } = await measurement.dimensions.create(planner, {
      code: 'ended',
      title: { en: 'Region' },
      categories: [
        { code: 'NOW', title: { en: 'Now' }, place: 1 },
        { code: 'THEN', title: { en: 'Then' }, place: 2, validUntil: '2024-02-15' },
      ],
    } as never);
    await measurement.indicator('H-E', { breakdowns: [{ dimensionId, rule: 'independent', isRequired: false }] });
    const of = (period: string): string =>
      `${HEAD}\nH-E,SG13,${period},,10,,,,,,,\nH-E,SG13,${period},ended/NOW,4,,,,,,,\nH-E,SG13,${period},ended/THEN,6,,,,,,,\n`;
    expect(await desk.refused(author, await desk.history(author, of('2024-Q2')))).toEqual(['2 category unknown-code']);
    await accepted(of('2024-Q1'));
  });

  it('goes back for good, with reasons', async () => {
    await measurement.indicator('H-4');
    const { id } = await desk.history(author, `${HEAD}\nH-4,SG13,2024-Q1,,10,,,,,,,\n`);
    await desk.decisions.submit(author, id, 1);
    const reasons = [{ field: 'value', reason: 'Counted twice' }];
    await expect(desk.decisions.sendBack(verifier, id, 2, [])).rejects.toMatchObject({ code: 'request/invalid' });
    expect(await desk.decisions.sendBack(verifier, id, 2, reasons)).toMatchObject({
      batch: { state: 'sent-back', returnedBy: { name: 'Verifier' }, returnReasons: reasons },
    });
    await expect(desk.decisions.submit(author, id, 3)).rejects.toMatchObject({ code: 'workflow/not-possible' });
    // The mended file is another batch.
    await accepted(`${HEAD}\nH-4,SG13,2024-Q1,,11,,,,,,,\n`);
    expect(await values('H-4')).toMatchObject([{ value: '11' }]);
  });

  it('waits when somebody has begun one of its values meanwhile', async () => {
    const { id: indicatorId, parts, versions } = await measurement.indicator('H-5');
    const { id } = await desk.history(author, `${HEAD}\nH-5,SG13,2024-Q1,,10,,,,,,,\n`);
    await desk.decisions.submit(author, id, 1);
    await desk.decisions.verify(verifier, id, 2);
    await source.query(
      `INSERT INTO actuals (id, indicator_version_id, part_id, period, revision, state, is_estimate, author_id, is_sample, version, created_at)
       VALUES ($1, $2, $3, '2024-Q1', 1, 'draft', false, $4, false, 1, now())`,
      [uuid(), versions[0]?.id, parts[0]?.id, author.id],
    );
    await expect(desk.decisions.accept(planner, id, 3)).rejects.toMatchObject({ code: 'actual/open-revision' });
    expect((await desk.queries.get(author, id)).batch).toMatchObject({ state: 'verified' });
    expect(indicatorId).toBeDefined();
  });

  describe('in PostgreSQL', () => {
    const broken = (constraint: string) => ({ driverError: { constraint } });

    it('comes from its batch, and from nowhere else', async () => {
      const indicator = await measurement.indicator('P-1');
      const done = await accepted(`${HEAD}\nP-1,SG13,2024-Q1,,10,,,,,,,\n`);
      const batchId = done.batch?.id;
      const columns = `(id, indicator_version_id, part_id, period, revision, state, value, is_estimate, author_id, verifier_id,
        acceptor_id, submitted_at, verified_at, accepted_at, batch_id, is_sample, version, created_at)`;
      const insert = source.query(
        `INSERT INTO actuals ${columns} VALUES ($1, $2, $3, '2024-Q2', 1, 'accepted', 5, false, $4, $5, $6, now(), now(), now(),
           $7, false, 1, now())`,
        [uuid(), versionOf(indicator), indicator.parts[0]?.id, author.id, verifier.id, planner.id, batchId],
      );
      await expect(insert).rejects.toMatchObject(broken('ck_actuals_batch_door'));
      // A second time its own values are in the way, and before it is accepted there is nothing to enter.
      await expect(source.query('SELECT enter_batch_chunk($1, 1)', [batchId])).rejects.toMatchObject(
        broken('pk_actuals'),
      );
      const { batch } = await desk.history(author, `${HEAD}\nP-1,SG13,2024-Q3,,10,,,,,,,\n`);
      await expect(source.query('SELECT enter_batch_chunk($1, 1)', [batch?.id])).rejects.toMatchObject({
        driverError: { code: '23514' },
      });
    });

    it('carries the people and the moments of its batch, also in the hands of the owner', async () => {
      const owner = await database.open({ url: database.ownerUrl });
      const indicator = await measurement.indicator('P-3');
      const { batch } = await accepted(`${HEAD}\nP-3,SG13,2024-Q1,,10,,,,,,,\n`);
      const [found] = await source.query('SELECT * FROM actuals WHERE indicator_version_id = $1', [
        versionOf(indicator),
      ]);
      const other = await desk.history(author, `${HEAD}\nP-3,SG13,2024-Q3,,10,,,,,,,\n`);
      const somebody = await new Directory(source).person();
      for (const changes of [
        { acceptor_id: somebody.id },
        { submitted_at: '2020-01-01T00:00:00Z' },
        { batch_id: other.batch?.id },
        { state: 'corrected', corrected_at: '2026-06-01T00:00:00Z' },
      ]) {
        const forged = { id: uuid(), period: '2024-Q2', ...changes };
        const forge = owner.query(
          'INSERT INTO actuals SELECT (jsonb_populate_record(a, $2)).* FROM actuals a WHERE a.id = $1',
          [found.id, JSON.stringify(forged)],
        );
        await expect(forge).rejects.toMatchObject(broken('ck_actuals_batch_hands'));
      }
      expect(found.batch_id).toBe(batch?.id);
    });

    it('comes with a batch that goes its own way, step by step', async () => {
      await measurement.indicator('P-4');
      const { batch, id } = await desk.history(author, `${HEAD}\nP-4,SG13,2024-Q1,,10,,,,,,,\n`);
      const [found] = await source.query('SELECT * FROM actual_batches WHERE id = $1', [batch?.id]);
      const begun = { ...found, id: uuid(), state: 'draft', submitted_at: new Date() };
      await expect(insert(source, 'actual_batches', begun)).rejects.toMatchObject(broken('ck_actual_batches_begins'));
      await desk.decisions.submit(author, id, 1);
      await desk.decisions.verify(verifier, id, 2);
      const somebody = await new Directory(source).person();
      const accept = source.query(
        `UPDATE actual_batches SET state = 'accepted', verifier_id = $2, acceptor_id = $3, accepted_at = now() WHERE id = $1`,
        [batch?.id, somebody.id, planner.id],
      );
      await expect(accept).rejects.toMatchObject(broken('ck_actual_batches_hands'));
      await expect(source.query('TRUNCATE actual_batches CASCADE')).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
    });

    it('stays what three people saw', async () => {
      await measurement.indicator('P-2');
      const { batch, id } = await desk.history(author, `${HEAD}\nP-2,SG13,2024-Q1,,10,,,,,,,\n`);
      const content = '{}';
      const sha256 = createHash('sha256').update(content).digest();
      const chunk = [batch?.id, content, sha256];
      await desk.decisions.submit(author, id, 1);
      const add = source.query(
        'INSERT INTO actual_batch_chunks (batch_id, place, row_count, content, sha256) VALUES ($1, 2, 1, $2, $3)',
        chunk,
      );
      await expect(add).rejects.toMatchObject(broken('ck_actual_batches_way'));
      const swap = source.query('UPDATE actual_batch_chunks SET content = $2, sha256 = $3 WHERE batch_id = $1', chunk);
      await expect(swap).rejects.toMatchObject({ driverError: { code: '42501' } });
      for (const change of [
        `state = 'accepted', version = 9`,
        `state = 'draft'`,
        'row_count = 7',
        `author_id = '${planner.id}'`,
        'is_sample = true',
      ])
        await expect(
          source.query(`UPDATE actual_batches SET ${change} WHERE id = $1`, [batch?.id]),
        ).rejects.toMatchObject({
          driverError: { code: '23514' },
        });
      await expect(source.query('DELETE FROM actual_batches WHERE id = $1', [batch?.id])).rejects.toMatchObject({
        driverError: { code: '42501' },
      });
      const asOne = `UPDATE actual_batches SET state = 'verified', verifier_id = author_id, verified_at = now() WHERE id = $1`;
      await expect(source.query(asOne, [batch?.id])).rejects.toMatchObject(broken('ck_actual_batches_three_people'));
      const begun = `INSERT INTO actual_batches (id, state, author_id, submitted_at, row_count, chunk_count, is_sample, version, created_at)
        VALUES ($1, 'submitted', $2, now(), 1, 1, false, 1, now())`;
      await expect(source.query(begun, [uuid(), author.id])).rejects.toMatchObject(broken('ck_actual_batches_begins'));
    });
  });

  describe('under its digest', () => {
    it('is proved value by value, until somebody has been at it', async () => {
      await measurement.indicator('D-1', { frequency: 'month' });
      const rows = Array.from(
        { length: 24 },
        (_, at) => `D-1,SG13,202${4 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},,${at}.50,,,,,,,`,
      );
      await accepted(`${HEAD}\n${rows.join('\n')}\n`);
      const [first, second] = await values('D-1');
      expect(await desk.batches.prove(first.id)).toMatchObject({ kind: 'proved', chunk: 1, seq: expect.any(Number) });
      const name = new URL(database.ownerUrl).pathname.slice(1);
      await asAdmin(
        `ALTER TABLE actuals DISABLE TRIGGER ALL; UPDATE actuals SET value = 99 WHERE id = '${second.id}'; ALTER TABLE actuals ENABLE TRIGGER ALL`,
        name,
      );
      expect(await desk.batches.prove(second.id)).toEqual({ kind: 'not-proved', fault: 'differs' });
      expect(await desk.batches.prove(first.id)).toMatchObject({ kind: 'proved' });
      // Whoever changes value, chunk and digest alike still meets the audit trail.
      await asAdmin(
        `ALTER TABLE actual_batch_chunks DISABLE TRIGGER ALL;
         UPDATE actual_batch_chunks c SET content = replace(content, '"value":"1.5"', '"value":"99"'),
           sha256 = sha256(convert_to(replace(content, '"value":"1.5"', '"value":"99"'), 'UTF8'))
         FROM actuals a WHERE a.id = '${second.id}' AND c.batch_id = a.batch_id;
         ALTER TABLE actual_batch_chunks ENABLE TRIGGER ALL`,
        name,
      );
      expect(await desk.batches.prove(second.id)).toEqual({ kind: 'not-proved', fault: 'digest-differs' });
    });

    it('has one row of the audit trail for a thousand values', async () => {
      for (let at = 0; at < 30; at += 1) await measurement.indicator(`A-${at}`, { frequency: 'month' });
      const rows = Array.from({ length: 2050 }, (_, at) => {
        const month = Math.floor(at / 30);
        return `A-${at % 30},SG13,20${20 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')},,${at},,,,,,,`;
      });
      const { batch } = await accepted(`${HEAD}\n${rows.join('\n')}\n`);
      const trail = await source.query(
        `SELECT (record::jsonb -> 'change' ->> 'rows')::integer AS rows FROM audit_entries
         WHERE subject_id = $1 AND action = 'actual-batch.values-accepted' ORDER BY seq`,
        [batch?.id],
      );
      expect(trail).toEqual([{ rows: 1000 }, { rows: 1000 }, { rows: 50 }]);
    });
  });
});
