import { fakeServer, refusal } from '../../../testing/fake-server';
import { reportText } from '../../../testing/reports';
import { PAUSE_MS } from '../../api/autosave/autosave';
import type { ReportText, TextContent, TextPlace } from '../../api/reports';
import { type KeptText, TextJournal, textKey } from '../../api/text-journal';
import { textAutosave } from './text-autosave';
import { contentOf } from './text-content';

const PLACE: TextPlace = { reportId: 'r1', section: 'goals', language: 'en' };
const KEY = textKey(PLACE);
const ADDRESS = '/api/v1/reports/r1/texts/goals/en';
const ORIGINAL = contentOf(reportText());
const BEGUN: KeptText = { place: PLACE, seen: 3, original: ORIGINAL, content: ORIGINAL };
const saying = (text: string): TextContent => ({
  body: [{ kind: 'paragraph', runs: [{ text }] }],
  state: 'original',
  basedOn: null,
});
const savedAs = (text: string, version: number): ReportText =>
  reportText({ body: saying(text).body as never, version });

interface Asked {
  readonly body: unknown;
  readonly headers: Headers;
}

function begin(
  put: (asked: Asked) => { status?: number; body?: unknown },
  get?: () => { status?: number; body?: unknown },
) {
  const onSaved = jest.fn<void, [KeptText, ReportText]>();
  const onSignedOut = jest.fn();
  const journal = new TextJournal('me');
  const server = fakeServer({ [`PUT ${ADDRESS}`]: put, ...(get && { [`GET ${ADDRESS}`]: get }) });
  const autosave = textAutosave('me', { onSaved, onSignedOut });
  const saving = () => autosave.current().states.get(KEY);
  const sent = () => server.received.filter(({ method }) => method === 'PUT');
  return { autosave, journal, onSaved, onSignedOut, saving, sent };
}

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());
const pause = (ms = PAUSE_MS) => jest.advanceTimersByTimeAsync(ms);

it('keeps what is typed at once and saves it after a pause of less than two seconds, over the version that was seen', async () => {
  const { autosave, journal, saving, sent, onSaved } = begin(() => ({ body: savedAs('New.', 4) }));
  autosave.change(BEGUN, saying('Ne'));
  autosave.change(BEGUN, saying('New.'));
  expect(journal.get(KEY)?.content).toEqual(saying('New.'));
  expect(sent()).toHaveLength(0);
  expect(PAUSE_MS).toBeLessThan(2000);
  await pause();
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.headers.get('If-Match')).toBe('"3"');
  expect(sent()[0]?.body).toEqual({ body: saying('New.').body });
  expect(saving()).toEqual({ kind: 'saved', at: '2026-03-02T09:00:00Z' });
  expect(onSaved).toHaveBeenCalledWith(expect.objectContaining({ place: PLACE }), savedAs('New.', 4));
  expect(journal.all()).toEqual([]);
});

it('what is as it was is no change', async () => {
  const { autosave, sent, saving } = begin(() => ({ body: savedAs('New.', 4) }));
  autosave.change(BEGUN, saying('New.'));
  autosave.change(BEGUN, BEGUN.original);
  await pause();
  expect(sent()).toHaveLength(0);
  expect(saving()).toBeUndefined();
});

it('what is typed while an answer is on its way is sent after it, over the version that came', async () => {
  let version = 3;
  const { autosave, sent } = begin(({ body }) => {
    version += 1;
    if (version === 4) autosave.change(BEGUN, saying('Second.'));
    return { body: { ...reportText({ version }), body: (body as ReportText).body } };
  });
  autosave.change(BEGUN, saying('First.'));
  await pause();
  await pause();
  expect(sent().map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"4"']);
  expect(sent()[1]?.body).toEqual({ body: saying('Second.').body });
});

it('waits for a server that does not answer, and sends it again by itself', async () => {
  let isThere = false;
  const { autosave, saving, journal } = begin(() => {
    if (!isThere) throw new TypeError('offline');
    return { body: savedAs('New.', 4) };
  });
  autosave.change(BEGUN, saying('New.'));
  await pause();
  expect(saving()).toEqual({ kind: 'waiting' });
  expect(journal.all()).toHaveLength(1);
  isThere = true;
  await pause(2000);
  expect(saving()?.kind).toBe('saved');
});

it('keeps everything when the sign-in has ended, also for a browser that is opened again', async () => {
  let isIn = false;
  const put = () =>
    isIn ? { body: savedAs('New.', 4) } : { status: 401, body: refusal('access/not-signed-in', 'Sign in.') };
  const first = begin(put);
  first.autosave.change(BEGUN, saying('New.'));
  await pause();
  expect(first.saving()).toEqual({ kind: 'signed-out' });
  expect(first.onSignedOut).toHaveBeenCalledTimes(1);
  isIn = true;
  const { autosave, saving, sent } = begin(put);
  await autosave.sendAll();
  expect(sent()[0]?.headers.get('If-Match')).toBe('"3"');
  expect(saving()?.kind).toBe('saved');
});

const STALE = { status: 412, body: refusal('row/stale', 'Somebody else has changed it.') };

it('what somebody else has saved becomes a conflict; both are there until one is chosen', async () => {
  let isStale = true;
  const theirs = savedAs('Theirs.', 7);
  const { autosave, saving, sent, journal } = begin(
    () => (isStale ? STALE : { body: savedAs('Mine.', 8) }),
    () => ({ body: theirs }),
  );
  autosave.change(BEGUN, saying('Mine.'));
  await pause();
  expect(saving()).toEqual({ kind: 'conflict', theirs });
  autosave.change(BEGUN, saying('Mine, and more.'));
  await pause(5000);
  expect(sent()).toHaveLength(1);
  expect(journal.get(KEY)?.content).toEqual(saying('Mine, and more.'));
  isStale = false;
  autosave.settle(KEY, theirs, saying('Mine.'));
  await pause(0);
  expect(sent()[1]?.headers.get('If-Match')).toBe('"7"');
  expect(saving()?.kind).toBe('saved');
});

it('theirs can be taken, and nothing is sent', async () => {
  const theirs = savedAs('Theirs.', 7);
  const { autosave, saving, sent, journal, onSaved } = begin(
    () => STALE,
    () => ({ body: theirs }),
  );
  autosave.change(BEGUN, saying('Mine.'));
  await pause();
  autosave.settle(KEY, theirs, contentOf(theirs));
  await pause();
  expect(sent()).toHaveLength(1);
  expect(journal.all()).toEqual([]);
  expect(saving()).toBeUndefined();
  expect(onSaved).toHaveBeenLastCalledWith(expect.objectContaining({ place: PLACE }), theirs);
});

it('is no conflict when the newer version is what was sent and its answer was lost', async () => {
  const { autosave, saving } = begin(
    () => STALE,
    () => ({ body: savedAs('Mine.', 4) }),
  );
  autosave.change(BEGUN, saying('Mine.'));
  await pause();
  expect(saving()?.kind).toBe('saved');
});

it('what is refused says why and stays', async () => {
  const fault = { field: 'body', detail: 'Too long.' };
  const { autosave, saving, journal } = begin(() => ({
    status: 400,
    body: refusal('request/invalid', 'Change some fields.', [fault]),
  }));
  autosave.change(BEGUN, saying('New.'));
  await pause();
  expect(saving()).toMatchObject({ kind: 'refused', problem: { errors: [fault] } });
  expect(journal.all()).toHaveLength(1);
});
