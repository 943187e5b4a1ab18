import type { Actor } from '@resolute/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { actualOf, cellOf } from '../../../testing/cells';
import { openEntry, sentTo } from '../../../testing/entry-page';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { Actual, ActualContent } from '../../api/actuals';
import type { Cell } from '../../api/cells';
import { SignedInContext } from '../../api/signed-in';
import { CellActs } from './cell-acts';
import { entryRows } from './entry-row';

const A = cellOf('A');
const NOBODY_TYPED = { states: new Map(), drafts: new Map() };
const LOCKED: Cell['window'] = {
  kind: 'locked',
  rule: 'window-closed',
  since: '2026-11-01T23:00:00.000Z',
  until: null,
  opener: 'planner',
};

const holding = (cell: Cell, content: Partial<ActualContent>, about: Partial<Actual>): Cell => ({
  ...cell,
  current: { ...actualOf(cell, content), ...about, returned: null } as NonNullable<Cell['current']>,
});
const accepted = (about: Partial<Cell> = {}): Cell =>
  holding({ ...A, ...about }, { value: '57' }, { state: 'accepted' });
const theirs = (about: Partial<Actual> = {}): Cell =>
  holding(A, { value: '57' }, { author: { id: 'john', name: 'John Tan' }, ...about });

beforeEach(() => localStorage.clear());

describe('a correction', () => {
  const show = (cell: Cell, ...roles: Parameters<typeof signedInAs>[1][]) => {
    const me = signedInAs('me', ...roles);
    const [row] = entryRows([cell], { actor: me.actor as Actor, snapshot: NOBODY_TYPED, categories: new Map() });
    if (!row) throw new Error('There is no row');
    return renderPage(
      <SignedInContext value={me}>
        <CellActs row={row} onTook={() => undefined} />
      </SignedInContext>,
    );
  };

  it('is offered to contributors of the unit while the window is open', async () => {
    const { say } = await show(accepted(), 'contributor');
    expect(await screen.findByRole('button', { name: say('entry.correctAsk') })).not.toHaveAttribute('aria-disabled');
  });

  it('says to everybody else whose it is', async () => {
    const { say } = await show(accepted(), 'auditor');
    const button = await screen.findByRole('button', { name: say('entry.correctAsk') });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(say('entry.closed-not-yours'));
  });

  it('says what locks it, and who can open it', async () => {
    const { say } = await show(accepted({ window: LOCKED }), 'contributor');
    const button = await screen.findByRole('button', { name: say('entry.correctAsk') });
    expect(button).toHaveAccessibleDescription(
      expect.stringContaining(say('entry.lock-window-closed')) as unknown as string,
    );
  });

  it('is said aloud once it is open, and the focus goes to the value', async () => {
    const opened = actualOf(A, { value: '57' }, { id: 'next', state: 'draft' });
    const { user, say } = await openEntry([accepted()], {
      'POST /api/v1/actuals/a-A/corrections': { status: 201, body: opened },
      'GET /api/v1/actuals/next': { body: opened },
    });
    await user.click(screen.getByRole('button', { name: say('entry.correctAsk') }));
    await user.type(await screen.findByLabelText(say('entry.correctReason')), 'Counted twice.');
    await user.click(screen.getByRole('button', { name: say('entry.correct') }));
    expect(await screen.findByText(say('entry.corrected'))).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('region', { name: say('entry.details') })).toHaveFocus());
  });
});

it('what was taken back is said aloud, and the focus goes to the value', async () => {
  const { user, say } = await openEntry([holding(A, { value: '57' }, { state: 'submitted' })], {
    'POST /api/v1/actuals/a-A/withdrawals': { body: actualOf(A, { value: '57' }, { state: 'withdrawn', version: 2 }) },
    'GET /api/v1/actuals/a-A': { body: actualOf(A, { value: '57' }) },
  });
  await user.click(screen.getByRole('button', { name: say('entry.withdrawAsk') }));
  await user.click(await screen.findByRole('button', { name: say('entry.withdraw') }));
  expect(await screen.findByText(say('entry.withdrawn'))).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('region', { name: say('entry.details') })).toHaveFocus());
});

describe('the draft of a colleague', () => {
  const answers = {
    'GET /api/v1/actuals/a-A': { body: actualOf(A, { value: '57' }) },
    'PATCH /api/v1/actuals/a-A': ({ body }: { body: unknown }) => ({
      body: actualOf(A, body as Partial<ActualContent>, { version: 2 }),
    }),
  };

  it('counts as none that can be submitted, and the list of what is missing says whose it is', async () => {
    const { user, say } = await openEntry([theirs()], answers);
    expect(screen.getByText(say('entry.readyOf', { ready: 0, count: 1 }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('entry.whatIsMissing') }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: say('entry.othersDraft', { name: 'John Tan' }) }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent(say('entry.takeOverAsk')));
  });

  it('is taken over as it is, and can be submitted then', async () => {
    const { user, say, received } = await openEntry([theirs()], answers);
    expect(screen.getByText(say('entry.next-others', { name: 'John Tan' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('entry.takeOverAsk') }));
    await user.click(await screen.findByRole('button', { name: say('entry.takeOver') }));
    expect(await screen.findByText(say('entry.takenOver'))).toBeInTheDocument();
    expect(sentTo(received, 'PATCH').map(({ body }) => body)).toEqual([expect.objectContaining({ value: '57' })]);
    expect(await screen.findByText(say('entry.readyOf', { ready: 1, count: 1 }))).toBeVisible();
    const details = screen.getByRole('region', { name: say('entry.details') });
    await waitFor(() => expect(details).toContainElement(document.activeElement as HTMLElement));
  });

  it('can be submitted as soon as something was typed into it, which makes it one’s own', async () => {
    const { user, say } = await openEntry([theirs()], answers);
    await user.type(screen.getByLabelText(say('values.field-remark')), 'x');
    expect(screen.getByText(say('entry.readyOf', { ready: 1, count: 1 }))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('entry.takeOverAsk') })).toBeNull();
  });
});
