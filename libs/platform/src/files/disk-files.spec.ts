import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DiskFiles } from './disk-files';

const DAY_MS = 86_400_000;

describe('files on disk', () => {
  let folder: string;
  let now: Date;
  let files: DiskFiles;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'resolute-files-'));
    now = new Date('2026-03-16T09:00:00Z');
    files = new DiskFiles(path.join(folder, 'not', 'there'), { now: () => now });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const place = (...names: string[]): string => path.join(folder, 'not', 'there', ...names);
  const incoming = (): string[] => (existsSync(place('incoming')) ? readdirSync(place('incoming')) : []);
  const content = (...chunks: string[]): Readable => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const receive = (text: string, limit = 100) => files.receive(content(...(text.match(/.{1,3}/gs) ?? [])), limit);
  const kept = async (text: string): Promise<string> => {
    const file = await receive(text);
    await files.keep(file);
    return file.id;
  };
  const ids = async (before: Date): Promise<string[]> => {
    const found: string[] = [];
    for await (const some of files.keptBefore(before)) found.push(...some);
    return found;
  };

  it('come in by pieces, are hashed on the way, and lie under their id for their owner only', async () => {
    const file = await receive('ten bytes!');
    const sha256 = createHash('sha256').update('ten bytes!').digest();
    expect(file).toMatchObject({ size: 10, sha256 });
    await files.keep(file);
    expect(incoming()).toEqual([]);
    const at = place('kept', file.id.slice(0, 2), file.id.slice(2, 4), file.id);
    expect([statSync(at).mode & 0o777, statSync(place('kept')).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(String(await buffer(await files.read(file.id, file)))).toBe('ten bytes!');
    expect(await files.digest(file.id)).toEqual({ size: 10, sha256 });
  });

  it('are cut off at the first byte too many, and leave nothing behind', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(65_536);
      })(),
    );
    await expect(files.receive(endless, 1_048_576)).rejects.toMatchObject({
      code: 'file/too-large',
      params: { megabytes: 1 },
    });
    expect([endless.destroyed, incoming()]).toEqual([true, []]);
    expect((await receive('x'.repeat(100), 100)).size).toBe(100);
    await expect(receive('x'.repeat(101), 100)).rejects.toMatchObject({ code: 'file/too-large' });
  });

  it('leave nothing behind when their sender goes away', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half of');
        throw new Error('gone');
      })(),
    );
    await expect(files.receive(broken, 100)).rejects.toThrow('gone');
    expect(incoming()).toEqual([]);
  });

  it('are forgotten when they are not kept, and stay when they are', async () => {
    const file = await receive('a');
    await files.discard(file);
    await files.discard(file);
    expect(incoming()).toEqual([]);
    const other = await receive('b');
    await files.keep(other);
    await files.discard(other);
    expect(await files.digest(other.id)).not.toBeNull();
  });

  it('are found by their id and by nothing else', async () => {
    const file = await receive('a');
    await files.keep(file);
    await expect(files.read('../../../etc/passwd', file)).rejects.toThrow('by its id');
    await files.remove(file.id);
    await files.remove(file.id);
    expect(await files.digest(file.id)).toBeNull();
  });

  const LONG = 'long '.repeat(60_000);
  const replace = (at: string, by: () => void): void => {
    renameSync(at, `${at}.x`);
    by();
  };
  const lies = (id: string): string => place('kept', id.slice(0, 2), id.slice(2, 4), id);

  it.each<[string, (at: string) => void]>([
    ['is altered by one byte', (at) => writeFileSync(at, `L${LONG.slice(1)}`)],
    ['is altered by its last byte', (at) => writeFileSync(at, `${LONG.slice(0, -1)}.`)],
    ['is cut off', (at) => truncateSync(at, LONG.length - 1)],
    ['is empty', (at) => truncateSync(at, 0)],
    ['has grown', (at) => appendFileSync(at, ' ')],
    ['is missing', (at) => rmSync(at)],
    ['gave way to a link to the same bytes', (at) => replace(at, () => symlinkSync(`${at}.x`, at))],
    ['gave way to a folder', (at) => replace(at, () => mkdirSync(at))],
    ['gave way to a pipe', (at) => replace(at, () => execFileSync('mkfifo', [at]))],
  ])('are not read at all when one %s', async (_, alter) => {
    const file = await files.receive(content(LONG), LONG.length);
    await files.keep(file);
    expect(String(await buffer(await files.read(file.id, file)))).toBe(LONG);
    alter(lies(file.id));
    await expect(files.read(file.id, file)).rejects.toMatchObject({
      code: 'file/damaged',
      cause: { message: expect.stringContaining(file.id) },
    });
    expect((await files.digest(file.id))?.sha256.equals(file.sha256)).not.toBe(true);
  });

  it('break off before their end when they are altered while they are read', async () => {
    const file = await files.receive(content(LONG), LONG.length);
    await files.keep(file);
    const reading = await files.read(file.id, file);
    writeFileSync(lies(file.id), `L${LONG.slice(1)}`);
    await expect(buffer(reading)).rejects.toMatchObject({ code: 'file/damaged' });
  });

  it('are listed and removed by the product’s clock, not the machine’s', async () => {
    expect([await ids(now), await files.removeUnfinished(now)]).toEqual([[], 0]);
    const old = await kept('old');
    await receive('never kept');
    now = new Date(now.getTime() + DAY_MS);
    const young = await kept('young');
    await receive('on its way');
    writeFileSync(path.join(place('incoming'), 'somebody.else'), '');
    expect(await ids(now)).toEqual([old]);
    expect((await ids(new Date(now.getTime() + 1))).toSorted()).toEqual([old, young].toSorted());
    expect([await files.removeUnfinished(now), await files.removeUnfinished(now)]).toEqual([1, 0]);
    expect(incoming()).toHaveLength(2);
  });
});
