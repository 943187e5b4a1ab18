import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { projectRoot } from '@resolute/platform';
import { startApi } from '../support/api';

/** A file that the build made of one source: with what it cannot start without. */
interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
}

const dist = path.join(projectRoot(), 'dist/web');
const chunks = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;

/** What a browser fetches before the first page stands: the promise of the product. */
const LIMIT = 250_000;
/** The least that must stay free below it, so that a feature can be added before something has to be made lighter. */
const ROOM = 10_000;

const ENTRY = 'index.html';
const WORDING = 'src/text/en/index.ts';
const SIGN_IN = 'src/features/sign-in/sign-in-page.tsx';
const HOME = ['src/features/home/home-page.tsx', 'src/text/en/inbox.json', 'src/text/en/values.json'];
/** Chart.js and what draws with it. */
const CHARTS = 'src/charts/drawing.ts';

describe('the JavaScript that a reader waits for', () => {
  it.each([
    { page: 'the sign-in', from: [ENTRY, WORDING, SIGN_IN] },
    { page: 'the home page', from: [ENTRY, WORDING, ...HOME] },
  ])('stays below its limit for $page', ({ from }) => {
    const files = filesOf(from);

    expect(files).not.toContain(chunk(CHARTS).file);
    expect(weightOf(files)).toBeLessThanOrEqual(LIMIT - ROOM);
  });

  it('is named in the page, so that all of it is fetched at once', () => {
    const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);

    expect(new Set(named)).toEqual(new Set(filesOf([ENTRY])));
  });

  it('goes over the wire as small as it was weighed', async () => {
    const api = await startApi();
    const get = (file: string, encodings: string): ReturnType<typeof api.inject> =>
      api.inject({ method: 'GET', url: `/${file}`, headers: { 'accept-encoding': encodings } });
    for (const file of filesOf([ENTRY, WORDING])) {
      const [packed, plain] = [await get(file, 'gzip'), await get(file, 'identity')];
      expect([packed.statusCode, packed.headers['content-encoding'], packed.headers.vary]).toEqual([
        200,
        'gzip',
        expect.stringMatching(/accept-encoding/i),
      ]);
      expect(packed.rawPayload.length).toBe(weightOf([file]));
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
      expect(gunzipSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    }
    await api.close();
  });

  it('cannot weigh nothing because it was not found', () => {
    expect(() => filesOf(['src/features/home/no-such-page.tsx'])).toThrow('is not in the build');
    expect(weightOf(filesOf([ENTRY]))).toBeGreaterThan(100_000);
  });
});

function chunk(source: string): Chunk {
  const found = chunks[source];
  if (!found) throw new Error(`${source} is not in the build`);
  return found;
}

/** The files of these sources and all that they import, each once. What they import later, on demand, is not among them. */
function filesOf(sources: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (source: string): void => {
    if (seen.has(source)) return;
    seen.add(source);
    for (const imported of chunk(source).imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source);
  return [...new Set([...seen].map((source) => chunk(source).file))].filter((file) => file.endsWith('.js'));
}

/** In bytes, each file packed by itself, as servers send them. */
const weightOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length, 0);
