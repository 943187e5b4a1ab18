import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Reads } from '@resolute/database';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/database';

const DOUBLE = 'SELECT $1::int AS asked, pg_backend_pid() AS pid WHERE $1::int < 1000';
const DIVIDE = 'SELECT 10 / $1::int AS share';
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

interface Answer {
  readonly asked: number;
  readonly pid: number;
}

describe('reading', () => {
  let database: TestDatabase;
  let source: DataSource;
  let reads: Reads;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await database.open();
    reads = new Reads(source);
  });
  afterAll(() => database.drop());

  const ask = (asked: number): Promise<Answer | undefined> => reads.row<Answer>(DOUBLE, [asked]);

  it('gives each who asks at the same moment the row of their own key', async () => {
    const answers = await Promise.all(numbers(300).map(ask));
    expect(answers.map((answer) => answer?.asked)).toEqual(numbers(300));
  });

  it('asks what is wanted at one moment over one connection', async () => {
    const answers = await Promise.all(numbers(4).map(ask));
    expect(new Set(answers.map((answer) => answer?.pid)).size).toBe(1);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await ask(1000)).toBeUndefined();
  });

  it('fails for whoever asked wrongly, and for nobody beside', async () => {
    const shares = [1, 0, 2, 0, 5].map((by) => reads.row<{ share: number }>(DIVIDE, [by]));
    expect(await Promise.allSettled(shares)).toMatchObject([
      { status: 'fulfilled', value: { share: 10 } },
      { status: 'rejected', reason: { code: '22012' } },
      { status: 'fulfilled', value: { share: 5 } },
      { status: 'rejected', reason: { code: '22012' } },
      { status: 'fulfilled', value: { share: 2 } },
    ]);
    expect(await ask(1)).toMatchObject({ asked: 1 });
  });

  it('fails when the connection is lost, and goes on over another', async () => {
    const answers = [ask(1), reads.row('SELECT pg_terminate_backend(pg_backend_pid())', []), ask(2)];
    const outcomes = await Promise.allSettled(answers);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await ask(3)).toMatchObject({ asked: 3 });
  });

  it('fails when the pool has been closed', async () => {
    const closed = await database.open();
    const late = new Reads(closed);
    await late.row(DOUBLE, [1]);
    await closed.destroy();
    await expect(late.row(DOUBLE, [2])).rejects.toThrow('Cannot use a pool after calling end');
  });

  it('waits its turn while all connections are taken', async () => {
    const single = await database.open({ poolSize: 1 });
    const [runner, behind] = [single.createQueryRunner(), new Reads(single)];
    await runner.connect();
    const answers = Promise.all(numbers(5).map((asked) => behind.row<Answer>(DOUBLE, [asked])));
    await runner.release();
    expect(await answers).toHaveLength(5);
  });

  it('gives up a connection that says nothing any more, and goes on over another', async () => {
    const way = await silenceable(new URL(database.servingUrl));
    const distant = await database.open({ url: way.url, poolSize: 1, silenceMs: 300 });
    const through = new Reads(distant);
    const asks = [
      () => Promise.all([through.row(DOUBLE, [1]), through.row(DOUBLE, [2])]),
      () => through.rows(DOUBLE, [3]),
      () => distant.query('SELECT 4 AS asked'),
    ];
    for (const again of asks) {
      expect(await through.row(DOUBLE, [5])).toMatchObject({ asked: 5 });
      way.silence();
      await expect(again()).rejects.toThrow('Query read timeout');
      // TypeORM puts the connection back a moment before it is closed.
      await sleep(20);
      await again();
    }
    await distant.destroy();
    way.close();
  });
});

/** A way to the server on which the connections that are open can fall silent without being closed, as with a lost host. */
async function silenceable(target: URL) {
  const answers = new Set<net.Socket>();
  const sockets = new Set<net.Socket>();
  const relay = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.once('close', () => far.destroy());
    answers.add(far);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.port = String((relay.address() as net.AddressInfo).port);
  const silence = (): void => {
    for (const far of answers) far.unpipe();
  };
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    relay.close();
  };
  return { url: url.toString(), silence, close };
}
