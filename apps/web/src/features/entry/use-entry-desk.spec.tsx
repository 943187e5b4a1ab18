import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actualOf, cellOf } from '../../../testing/cells';
import { cellAt, focusValue, openEntry, sentTo } from '../../../testing/entry-page';
import { fakeUploads } from '../../../testing/fake-uploads';
import { indicator } from '../../../testing/indicators';
import { type ActualContent, NO_CONTENT } from '../../api/actuals';
import type { Cell } from '../../api/cells';
import { DraftJournal } from '../../api/draft-journal';

const A = cellOf('A');
const current = (value: string, version = 1) => ({ ...actualOf(A, { value }, { version }), returned: null });
const held: Cell = { ...A, current: current('57') };
const saving = {
  'PATCH /api/v1/actuals/a-A': ({ body }: { body: unknown }) => ({
    body: actualOf(A, body as Partial<ActualContent>, { version: 2 }),
  }),
  'GET /api/v1/actuals/a-A': { body: actualOf(A, { value: '57' }) },
};

beforeEach(() => localStorage.clear());

/** Holds back the answers to some requests until the test lets them go; what they say is decided when they are asked. */
function holdBack(which: (request: Request) => boolean) {
  const answer = globalThis.fetch;
  const waiting: (() => void)[] = [];
  globalThis.fetch = async (input) => {
    const response = await answer(input);
    if (which(input as Request)) await new Promise<void>((resolve) => waiting.push(resolve));
    return response;
  };
  return { waiting, let: () => act(async () => void waiting.splice(0).map((go) => go())) };
}

describe('what was saved', () => {
  it('stays on the page when an answer that was read before it comes after it', async () => {
    let onServer = held;
    const { user, queries } = await openEntry([held], {
      ...saving,
      'GET /api/v1/open-cells': () => ({ body: { items: [onServer] } }),
      'PATCH /api/v1/actuals/a-A': () => {
        onServer = { ...A, current: current('59', 2) };
        return { body: current('59', 2) };
      },
    });
    const lists = holdBack(({ url }) => url.includes('/open-cells'));
    void queries.invalidateQueries({ queryKey: ['cells'] });
    await waitFor(() => expect(lists.waiting).toHaveLength(1));
    focusValue(0);
    await user.keyboard('59{Enter}');
    await screen.findAllByText(/^Saved/);
    await waitFor(async () => {
      await lists.let();
      expect(queries.isFetching({ queryKey: ['cells'] })).toBe(0);
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(cellAt(0, 'value')).toHaveTextContent('59');
  });

  it('is not asked for again when there is a network again, as what was typed is sent at that moment', async () => {
    const { received } = await openEntry([held], saving);
    const asked = () => received.filter(({ path }) => path.includes('/open-cells')).length;
    expect(asked()).toBe(1);
    await act(async () => {
      globalThis.dispatchEvent(new Event('offline'));
      globalThis.dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(asked()).toBe(1);
  });
});

describe('evidence of a value that is being saved', () => {
  it('keeps its place, and is sent by the version that the save has left', async () => {
    const { sent } = fakeUploads();
    const { user, received } = await openEntry([held], saving);
    const chooser = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!found) throw new Error('There is no place for files');
      return found;
    });
    const saves = holdBack(({ method }) => method === 'PATCH');
    focusValue(0);
    await user.keyboard('59{Enter}');
    await waitFor(() => expect(saves.waiting).toHaveLength(1), { timeout: 2_000 });
    expect(chooser).toBeInTheDocument();
    await userEvent.upload(chooser, new File(['%PDF-1.7'], 'minutes.pdf', { type: 'application/pdf' }));
    expect(sent).toHaveLength(0);
    await saves.let();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.headers['If-Match']).toBe('"2"');
    expect(sentTo(received, 'PATCH')).toHaveLength(1);
  });
});

describe('a draft of another unit', () => {
  const keep = (): void =>
    new DraftJournal('me').put({
      key: 'p1/2026-Q2',
      place: { indicatorId: 'i1', partId: 'p1', period: '2026-Q2' },
      seen: null,
      original: NO_CONTENT,
      content: { ...NO_CONTENT, numerator: '3' },
      attempt: null,
    });

  it('that is not saved is named, with the way there, and nobody says that all is saved', async () => {
    keep();
    const { say } = await openEntry([A], { 'GET /api/v1/indicators/i1': { body: indicator } });
    const heading = await screen.findByRole('heading', { name: say('entry.elsewhere', { count: 1 }) });
    const box = heading.parentElement ?? document.body;
    const link = await within(box).findByRole('link', { name: 'I-STD-02 · TSB · Q2 2026' });
    expect(link).toHaveAttribute('href', '/entry?unit=u&period=2026-Q2');
    expect(box).toHaveTextContent(say('entry.held-denominator'));
    expect(screen.queryByText(say('entry.allSaved'))).toBeNull();
  });

  it('is named by its period where its indicator cannot be read', async () => {
    keep();
    const { say } = await openEntry([A], { 'GET /api/v1/indicators/i1': { status: 404, body: {} } });
    const heading = await screen.findByRole('heading', { name: say('entry.elsewhere', { count: 1 }) });
    expect(heading.parentElement).toHaveTextContent('Q2 2026');
  });
});
