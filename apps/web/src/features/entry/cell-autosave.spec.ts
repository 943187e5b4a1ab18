import { actualOf, cellOf } from '../../../testing/cells';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import { PAUSE_MS } from '../../api/autosave/autosave';
import { cellKey } from '../../api/cells';
import { DraftJournal } from '../../api/draft-journal';
import { begunEntry, type CellAutosave, cellAutosave } from './cell-autosave';

type Answers = Parameters<typeof fakeServer>[0];

const CELL = cellOf('A');
const KEY = cellKey(CELL);
const place = { indicatorId: CELL.indicator.id, partId: CELL.part.id, period: CELL.period.id };
const content = (about: Partial<ActualContent>): ActualContent => ({ ...NO_CONTENT, ...about });
const saved = (about: Partial<ActualContent>, version = 1) => actualOf(CELL, about, { version });
const ACTUAL = saved({ value: '5' });
const BEGUN = begunEntry({ key: KEY, place, actual: ACTUAL });
const EMPTY = begunEntry({ key: KEY, place, actual: null });
const CREATE = 'POST /api/v1/actuals';
const SAVE = `PATCH /api/v1/actuals/${ACTUAL.id}`;
const READ = `GET /api/v1/actuals/${ACTUAL.id}`;

/** The keys of the POSTs, each as the number of its first appearance. */
const keysOf = (received: readonly { headers: Headers }[]): number[] => {
  const keys = received.flatMap(({ headers }) => headers.get('Idempotency-Key') ?? []);
  return keys.map((key) => keys.indexOf(key));
};

const begin = (answers: Answers) => {
  const server = fakeServer(answers);
  const events = { onSaved: jest.fn(), onSignedOut: jest.fn() };
  return { ...server, ...events, autosave: cellAutosave('me', events) };
};

const stateOf = (autosave: CellAutosave) => autosave.current().states.get(KEY);
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
const gone = (): never => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('what is typed', () => {
  it('is in the journal at once, and on the server within two seconds of the last key', async () => {
    const { autosave, received, onSaved } = begin({ [SAVE]: { body: saved({ value: '67' }, 2) } });
    autosave.change(BEGUN, content({ value: '6' }));
    expect(new DraftJournal('me').get(KEY)?.content.value).toBe('6');
    await pass(PAUSE_MS - 1);
    autosave.change(BEGUN, content({ value: '67' }));
    await pass(PAUSE_MS - 1);
    expect(received).toEqual([]);
    await pass(1);
    expect(received.map(({ body }) => body)).toEqual([{ ...content({ value: '67' }) }]);
    expect(received[0]?.headers.get('If-Match')).toBe('"1"');
    expect(stateOf(autosave)?.kind).toBe('saved');
    expect(onSaved).toHaveBeenCalledWith(
      expect.objectContaining({ key: KEY }),
      expect.objectContaining({ version: 2 }),
    );
    expect(new DraftJournal('me').all()).toEqual([]);
    expect(PAUSE_MS).toBeLessThan(2_000);
  });

  it('while a request is under way is sent after it, from the version that it gave', async () => {
    const answers: (() => void)[] = [];
    const { autosave, received } = begin({});
    const fetchSoFar = globalThis.fetch;
    globalThis.fetch = async (input) => {
      await fetchSoFar((input as Request).clone());
      await new Promise<void>((resolve) => answers.push(resolve));
      const body = JSON.parse(await (input as Request).text()) as ActualContent;
      return new Response(JSON.stringify(actualOf(CELL, body, { version: answers.length + 1 })));
    };
    autosave.change(BEGUN, content({ value: '6' }));
    await pass(PAUSE_MS);
    autosave.change(BEGUN, content({ value: '7' }));
    await pass(PAUSE_MS * 3);
    expect(received).toHaveLength(1);
    answers[0]?.();
    await pass(PAUSE_MS);
    expect(received.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"2"']);
    answers[1]?.();
    await pass(0);
    expect(stateOf(autosave)?.kind).toBe('saved');
  });

  it('and taken back is not sent at all', async () => {
    const { autosave, received } = begin({});
    autosave.change(BEGUN, content({ value: '6' }));
    autosave.change(BEGUN, content({ value: '5' }));
    await pass(10_000);
    expect(received).toEqual([]);
    expect(autosave.current().drafts.size).toBe(0);
  });

  it.each<[Partial<ActualContent>, string]>([
    [{ notApplicable: '' }, 'reason'],
    [{ numerator: '3' }, 'denominator'],
    [{ denominator: '3' }, 'numerator'],
  ])('is kept here while it is half: %j', async (about, lacking) => {
    const { autosave, received } = begin({});
    autosave.change(EMPTY, content(about));
    await pass(10_000);
    expect(received).toEqual([]);
    expect(stateOf(autosave)).toEqual({ kind: 'held', lacking });
    expect(new DraftJournal('me').all()).toHaveLength(1);
  });
});

describe('a server that went away', () => {
  it('is asked again later and later, with the same key, and then gets what was typed since', async () => {
    let isGone = true;
    const { autosave, received } = begin({
      [CREATE]: ({ body }) => (isGone ? gone() : { status: 201, body: actualOf(CELL, body as object) }),
      [SAVE]: ({ body }) => ({ body: actualOf(CELL, body as object, { version: 2 }) }),
    });
    autosave.change(EMPTY, content({ value: '6' }));
    await pass(PAUSE_MS);
    expect(stateOf(autosave)?.kind).toBe('waiting');
    autosave.change(EMPTY, content({ value: '67' }));
    await pass(PAUSE_MS);
    await pass(4_000);
    expect(received).toHaveLength(3);
    isGone = false;
    await autosave.sendAll();
    await pass(PAUSE_MS);
    expect(received.map(({ body }) => (body as ActualContent).value)).toEqual(['6', '6', '6', '6', '67']);
    expect(keysOf(received)).toEqual([0, 0, 0, 0]);
    expect(stateOf(autosave)?.kind).toBe('saved');
  });

  it('had taken it after all: that is no conflict', async () => {
    let taken = false;
    const { autosave } = begin({
      [SAVE]: () => {
        if (taken) return { status: 412, body: refusal('row/stale', 'Stale') };
        taken = true;
        return gone();
      },
      [READ]: { body: saved({ value: '6' }, 2) },
    });
    autosave.change(BEGUN, content({ value: '6' }));
    await pass(PAUSE_MS);
    await pass(2_000);
    expect(stateOf(autosave)?.kind).toBe('saved');
  });
});

describe('a browser that was closed', () => {
  it('sends what was not saved when it is opened again, as the same creation', async () => {
    const first = begin({ [CREATE]: gone });
    first.autosave.change(EMPTY, content({ value: '6' }));
    await pass(PAUSE_MS);
    const again = begin({ [CREATE]: ({ body }) => ({ status: 201, body: actualOf(CELL, body as object) }) });
    expect(again.autosave.current().drafts.get(KEY)?.content.value).toBe('6');
    await again.autosave.sendAll();
    expect(again.received[0]?.headers.get('Idempotency-Key')).toBe(first.received[0]?.headers.get('Idempotency-Key'));
    expect(new DraftJournal('me').all()).toEqual([]);
  });

  it('shows nobody else what was typed', () => {
    const { autosave } = begin({});
    autosave.change(BEGUN, content({ value: '6' }));
    expect(new DraftJournal('somebody-else').all()).toEqual([]);
    expect(new DraftJournal('me').all()).toHaveLength(1);
  });
});

it('a sign-in that has ended keeps everything, asks for a new one, and goes on', async () => {
  let isIn = false;
  const { autosave, onSignedOut } = begin({
    [SAVE]: () =>
      isIn ? { body: saved({ value: '6' }, 2) } : { status: 401, body: refusal('access/not-signed-in', 'Signed out') },
  });
  autosave.change(BEGUN, content({ value: '6' }));
  await pass(PAUSE_MS);
  expect(stateOf(autosave)?.kind).toBe('signed-out');
  expect(onSignedOut).toHaveBeenCalledTimes(1);
  await pass(60_000);
  expect(onSignedOut).toHaveBeenCalledTimes(1);
  isIn = true;
  await autosave.sendAll();
  expect(stateOf(autosave)?.kind).toBe('saved');
});

describe('what somebody else has saved in the meantime', () => {
  const theirs = saved({ value: '9' }, 4);
  const stale = { [SAVE]: { status: 412, body: refusal('row/stale', 'Stale') }, [READ]: { body: theirs } };

  it('is a conflict that the person decides, from the version that was shown', async () => {
    const { autosave, received } = begin(stale);
    autosave.change(BEGUN, content({ value: '6' }));
    await pass(PAUSE_MS);
    expect(stateOf(autosave)).toEqual({ kind: 'conflict', theirs });
    expect(autosave.current().drafts.get(KEY)).toMatchObject({ original: { value: '5' }, content: { value: '6' } });
    await pass(60_000);
    expect(received).toHaveLength(2);
    autosave.settle(KEY, theirs, content({ value: '6' }));
    await pass(0);
    const saves = received.filter(({ method }) => method === 'PATCH');
    expect(saves.map(({ headers }) => headers.get('If-Match'))).toEqual(['"1"', '"4"']);
  });

  it('may be left as it is', async () => {
    const { autosave, received, onSaved } = begin(stale);
    autosave.change(BEGUN, content({ value: '6' }));
    await pass(PAUSE_MS);
    autosave.settle(KEY, theirs, content({ value: '9' }));
    await pass(60_000);
    expect(received).toHaveLength(2);
    expect(onSaved).toHaveBeenCalledWith(expect.objectContaining({ key: KEY }), theirs);
    expect(autosave.current().drafts.size).toBe(0);
  });

  it('is none when only the version moved', async () => {
    const { autosave } = begin({
      [SAVE]: ({ headers, body }) =>
        headers.get('If-Match') === '"2"'
          ? { body: actualOf(CELL, body as object, { version: 3 }) }
          : { status: 412, body: refusal('row/stale', 'Stale') },
      [READ]: { body: saved({ value: '5' }, 2) },
    });
    autosave.change(BEGUN, content({ value: '6' }));
    await pass(PAUSE_MS);
    await pass(1);
    expect(stateOf(autosave)?.kind).toBe('saved');
  });

  it('leaves what is typed while it is read', async () => {
    const { autosave } = begin(stale);
    const answer = globalThis.fetch;
    let answers: () => void = () => undefined;
    globalThis.fetch = async (input) => {
      if ((input as Request).method === 'GET') await new Promise<void>((resolve) => (answers = resolve));
      return answer(input);
    };
    autosave.change(BEGUN, content({ value: '6' }));
    await pass(PAUSE_MS);
    autosave.change(BEGUN, content({ value: '6', remark: 'Counted twice' }));
    answers();
    await pass(PAUSE_MS);
    expect(stateOf(autosave)?.kind).toBe('conflict');
    expect(autosave.current().drafts.get(KEY)?.content).toMatchObject({ value: '6', remark: 'Counted twice' });
    expect(new DraftJournal('me').get(KEY)?.content.remark).toBe('Counted twice');
  });

  it('may have been the beginning of the value', async () => {
    const { autosave } = begin({
      [CREATE]: { status: 409, body: refusal('actual/open-revision', 'Begun') },
      'GET /api/v1/actuals': { body: { items: [theirs], next: null } },
    });
    autosave.change(EMPTY, content({ value: '6' }));
    await pass(PAUSE_MS);
    expect(stateOf(autosave)).toEqual({ kind: 'conflict', theirs });
  });
});

it('a refusal says why, stays in the journal, and is tried again with the next change', async () => {
  const problem = refusal('request/invalid', 'This is too long');
  let isRefused = true;
  const { autosave } = begin({
    [SAVE]: () => (isRefused ? { status: 400, body: problem } : { body: saved({ value: '7' }, 2) }),
  });
  autosave.change(BEGUN, content({ value: '6' }));
  await pass(PAUSE_MS);
  expect(stateOf(autosave)).toEqual({ kind: 'refused', problem });
  expect(new DraftJournal('me').all()).toHaveLength(1);
  isRefused = false;
  autosave.change(BEGUN, content({ value: '7' }));
  await pass(PAUSE_MS);
  expect(stateOf(autosave)?.kind).toBe('saved');
});
