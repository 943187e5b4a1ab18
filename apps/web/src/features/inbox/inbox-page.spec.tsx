import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actualOf, cellOf } from '../../../testing/cells';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { NO_CONTENT } from '../../api/actuals';
import type { Inbox, InboxEntry } from '../../api/inbox';
import { SignedInContext } from '../../api/signed-in';
import { InboxPage } from './inbox-page';

const entryOf = (code: string, about: Partial<InboxEntry> = {}): InboxEntry => {
  const cell = cellOf(code);
  return {
    task: 'verify',
    actual: { ...actualOf(cell, { value: '90', remark: 'Two were merged' }, { state: 'submitted', version: 3 }) },
    indicator: cell.indicator,
    previous: cell.previous,
    target: cell.target,
    warnings: [{ code: 'jump', params: { previous: '58', share: '0.5' } }],
    before: null,
    ...about,
  };
};

const NOTHING_ELSE = {
  'GET /api/v1/waiting-reports': { body: { items: [] } },
  'GET /api/v1/waiting-batches': { body: { items: [] } },
  'GET /api/v1/waiting-reviews': { body: { items: [] } },
};

const inboxOf = (items: readonly InboxEntry[]): Inbox => {
  const count = (task: InboxEntry['task']) => items.filter((item) => item.task === task).length;
  return {
    items: [...items],
    counts: { verify: count('verify'), accept: count('accept'), correct: count('correct'), stuck: count('stuck') },
  };
};

async function openInbox(items: readonly InboxEntry[], answers: Parameters<typeof fakeServer>[0] = {}) {
  let left = items;
  const server = fakeServer({ ...NOTHING_ELSE, 'GET /api/v1/inbox': () => ({ body: inboxOf(left) }), ...answers });
  const rendered = await renderPage(
    <SignedInContext value={signedInAs('me', 'verifier')}>
      <InboxPage />
    </SignedInContext>,
  );
  const user = userEvent.setup();
  const leave = (codes: readonly string[]): void => {
    left = items.filter(({ indicator }) => codes.includes(indicator.code));
  };
  return { ...server, ...rendered, user, leave };
}

it('counts what waits by kind, and shows what is odd with what the author says', async () => {
  const { say } = await openInbox([entryOf('A'), entryOf('B'), entryOf('C', { task: 'correct' })]);
  const kinds = await screen.findByRole('navigation', { name: say('inbox.kinds') });
  expect(within(kinds).getByRole('button', { name: `${say('inbox.task-verify')} 2` })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(within(kinds).getByRole('button', { name: `${say('inbox.task-correct')} 1` })).toBeVisible();
  expect(within(kinds).queryByText(say('inbox.task-stuck'))).not.toBeInTheDocument();
  const details = screen.getByRole('region', { name: say('inbox.details', { code: 'A' }) });
  expect(details).toHaveTextContent(/More than 50% away from the previous value, 58/u);
  expect(details).toHaveTextContent('Two were merged');
  expect(details).toHaveTextContent('+32');
});

it('says how many there are in all where only the first are shown', async () => {
  const some = inboxOf([entryOf('A'), entryOf('B'), entryOf('C', { task: 'correct' })]);
  const { say } = await openInbox([], {
    'GET /api/v1/inbox': { body: { ...some, counts: { ...some.counts, verify: 900 } } },
  });
  expect(await screen.findByText(say('inbox.firstOf', { shown: 2, count: 900 }))).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: new RegExp(say('inbox.task-correct')) }));
  expect(screen.queryByText(/^The first/u)).not.toBeInTheDocument();
});

it('shows field by field what has changed since the submission before', async () => {
  const before = {
    what: 'submission' as const,
    at: '2026-03-10T08:00:00Z',
    content: { ...NO_CONTENT, value: '88', remark: 'Two were merged' },
  };
  const { say } = await openInbox([entryOf('A', { before: before as never })]);
  const table = await screen.findByRole('table', { name: say('inbox.since-submission', { at: '10 Mar 2026, 09:00' }) });
  const value = within(table).getByRole('row', { name: new RegExp(say('values.field-value')) });
  expect(value.querySelector('del')).toHaveTextContent('88');
  expect(value.querySelector('ins')).toHaveTextContent('90');
  expect(within(table).getByRole('row', { name: new RegExp(say('values.field-remark')) })).toHaveTextContent(
    say('inbox.same'),
  );
});

it('decides on several at once, each with an outcome of its own', async () => {
  const { say, user, received, leave } = await openInbox([entryOf('A'), entryOf('B'), entryOf('C')], {
    'POST /api/v1/actuals/a-A/verifications': { body: {} },
    'POST /api/v1/actuals/a-B/verifications': { status: 412, body: refusal('row/stale', 'It was changed meanwhile.') },
  });
  for (const code of ['A', 'B'])
    await user.click(await screen.findByRole('checkbox', { name: say('inbox.select', { code, period: 'Q3 2026' }) }));
  leave(['B', 'C']);
  await user.click(screen.getByRole('button', { name: say('inbox.do-verify', { count: 2 }) }));
  expect(await screen.findAllByText(say('inbox.done-verified', { count: 1, refused: 1 }))).not.toHaveLength(0);
  expect(await screen.findByText('It was changed meanwhile.')).toBeVisible();
  await waitFor(() => expect(screen.queryByRole('checkbox', { name: /Choose A/ })).not.toBeInTheDocument());
  const posts = received.filter(({ method }) => method === 'POST');
  expect(posts.map(({ headers }) => headers.get('If-Match'))).toEqual(['"3"', '"3"']);
  expect(new Set(posts.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(2);
});

it('sends back only with a reason, tied to a field', async () => {
  const { say, user, received } = await openInbox([entryOf('A')], {
    'POST /api/v1/actuals/a-A/returns': { body: {} },
  });
  const details = await screen.findByRole('region', { name: say('inbox.details', { code: 'A' }) });
  await user.click(within(details).getByRole('button', { name: say('inbox.sendBackAsk') }));
  const dialog = await screen.findByRole('dialog', { name: say('inbox.sendBackTitle', { count: 1 }) });
  await user.click(within(dialog).getByRole('button', { name: say('inbox.sendBack', { count: 1 }) }));
  expect(within(dialog).getByText(say('inbox.reasonWanted'))).toBeVisible();
  await user.selectOptions(within(dialog).getByLabelText(say('inbox.about')), 'remark');
  await user.type(within(dialog).getByLabelText(say('inbox.reason')), 'Which two?');
  await user.click(within(dialog).getByRole('button', { name: say('inbox.sendBack', { count: 1 }) }));
  await waitFor(() =>
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      reasons: [{ field: 'remark', reason: 'Which two?' }],
    }),
  );
});

describe('reasons for sending back', () => {
  it('stay when nothing went back, with why', async () => {
    const { say, user, received } = await openInbox([entryOf('A')], {
      'POST /api/v1/actuals/a-A/returns': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    await user.click(await screen.findByRole('button', { name: say('inbox.sendBackAsk') }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(say('inbox.reason')), 'Which two?');
    await user.click(dialog.getByRole('button', { name: say('inbox.sendBack', { count: 1 }) }));
    const alert = await dialog.findByRole('alert');
    expect(alert).toHaveTextContent(say('inbox.notSentBack', { count: 1 }));
    expect(alert).toHaveTextContent(say('states.noAnswerTyped'));
    expect(dialog.getByLabelText(say('inbox.reason'))).toHaveValue('Which two?');
    await user.click(dialog.getByRole('button', { name: say('inbox.sendBack', { count: 1 }) }));
    await waitFor(() => expect(received.filter(({ method }) => method === 'POST')).toHaveLength(2));
  });

  it('stay for those of several that did not go back, and only these are sent again', async () => {
    let turn = 0;
    const { say, user, received, leave } = await openInbox([entryOf('A'), entryOf('B')], {
      'POST /api/v1/actuals/a-A/returns': () => {
        leave(['B']);
        return { body: {} };
      },
      'POST /api/v1/actuals/a-B/returns': () => {
        if (turn++ === 0) return { status: 412, body: refusal('row/stale', 'It was changed meanwhile.') };
        leave([]);
        return { body: {} };
      },
    });
    for (const code of ['A', 'B'])
      await user.click(await screen.findByRole('checkbox', { name: say('inbox.select', { code, period: 'Q3 2026' }) }));
    const [forAll] = screen.getAllByRole('button', { name: say('inbox.sendBackAsk') });
    if (forAll) await user.click(forAll);
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(say('inbox.reason')), 'Which two?');
    await user.click(dialog.getByRole('button', { name: say('inbox.sendBack', { count: 2 }) }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('B: It was changed meanwhile.');
    expect(dialog.getByLabelText(say('inbox.reason'))).toHaveValue('Which two?');
    await user.click(dialog.getByRole('button', { name: say('inbox.sendBack', { count: 1 }) }));
    expect(await screen.findByText(say('inbox.none'))).toBeVisible();
    const posts = received.filter(({ method }) => method === 'POST').map(({ path }) => path);
    expect(posts.toSorted()).toEqual(['A', 'B', 'B'].map((code) => `/api/v1/actuals/a-${code}/returns`));
  });

  it('are each about a field that is offered', async () => {
    const ratio = entryOf('A', { actual: actualOf(cellOf('A'), { numerator: '3', denominator: '5' }) as never });
    const { say, user, received } = await openInbox([ratio], { 'POST /api/v1/actuals/a-A/returns': { body: {} } });
    await user.click(await screen.findByRole('button', { name: say('inbox.sendBackAsk') }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: say('inbox.anotherReason') }));
    for (const field of dialog.getAllByLabelText(say('inbox.reason'))) await user.type(field, 'Why?');
    await user.click(dialog.getByRole('button', { name: say('inbox.sendBack', { count: 1 }) }));
    const about = { field: 'numerator', reason: 'Why?' };
    await waitFor(() =>
      expect(received.find(({ method }) => method === 'POST')?.body).toEqual({ reasons: [about, about] }),
    );
  });
});

it('names to a planner what nobody can go on with, and says when there is nothing', async () => {
  const { say } = await openInbox([entryOf('A', { task: 'stuck' })]);
  expect(await screen.findByText(say('inbox.stuck-verify'))).toBeVisible();
});

describe('notes and actions', () => {
  const NOTE = {
    kind: 'note',
    task: 'verify',
    id: 'n1',
    period: '2026-Q1',
    result: { id: 'r1', code: 'O2', title: { en: 'An output' } },
    unit: { id: 'u1', code: 'SG13', title: { en: 'Study Group 13' } },
    author: { id: 'chen', name: 'Chen Wei' },
    submittedAt: '2026-04-02T08:00:00Z',
  };

  it('stand below, each with the way to its result', async () => {
    const { say } = await openInbox([], { 'GET /api/v1/waiting-reports': { body: { items: [NOTE] } } });
    const table = await screen.findByRole('table', { name: say('inbox.reports') });
    const [, ...rows] = within(table).getAllByRole('row');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveTextContent(say('inbox.task-verify'));
    expect(within(table).getByRole('link')).toHaveAttribute('href', '/results/r1');
  });

  it('are no panel where none waits', async () => {
    const { say } = await openInbox([]);
    expect(await screen.findByText(say('inbox.none'))).toBeVisible();
    expect(screen.queryByRole('table', { name: say('inbox.reports') })).toBeNull();
  });
});

describe('batches of history', () => {
  const BATCH = {
    task: 'verify',
    id: 'i1',
    fileName: 'past-years.csv',
    rowCount: 1200,
    units: ['SG13', 'SG17'].map((code) => ({ id: code, code, kind: 'study-group', title: {} })),
    author: { id: 'chen', name: 'Chen Wei' },
    submittedAt: '2026-04-02T08:00:00Z',
  };

  it('stand below, each with what is wanted and the way to its file', async () => {
    const items = [{ ...BATCH, task: 'correct', id: 'i2', fileName: 'back.csv' }, BATCH];
    const { say } = await openInbox([], { 'GET /api/v1/waiting-batches': { body: { items } } });
    const table = await screen.findByRole('table', { name: say('inbox.batches') });
    const [, back, submitted] = within(table).getAllByRole('row');
    expect(back).toHaveTextContent(say('inbox.batch-correct'));
    expect(submitted).toHaveTextContent(/past-years\.csv.*To verify.*SG13 SG17.*1\s200.*Chen Wei/);
    expect(within(table).getByRole('link', { name: 'past-years.csv' })).toHaveAttribute('href', '/exchange/i1');
  });

  it('are no panel where none waits', async () => {
    const { say } = await openInbox([]);
    expect(await screen.findByText(say('inbox.none'))).toBeVisible();
    expect(screen.queryByRole('table', { name: say('inbox.batches') })).toBeNull();
  });
});

describe('a breakdown', () => {
  it('lists the categories that were taken out since, when all of them were too', async () => {
    const region = { id: 'd', code: 'region', title: { en: 'Region' } };
    const africa = { id: 'afr', code: 'AFR', title: { en: 'Africa' } };
    const entry = entryOf('A');
    const before = {
      what: 'submission' as const,
      at: '2026-03-10T08:00:00Z',
      content: { ...NO_CONTENT, breakdown: [{ breakdownId: 'b', categoryId: 'afr', value: '12' }] },
    };
    const breakdowns = [{ id: 'b', rule: 'free', isRequired: false, dimension: region }];
    const indicator = { ...entry.indicator, breakdowns } as unknown as InboxEntry['indicator'];
    await openInbox([entryOf('A', { before: before as never, indicator })], {
      'GET /api/v1/dimensions': { body: { items: [{ ...region, categories: [africa] }], next: null } },
    });
    const table = within(await screen.findByRole('table', { name: 'Region' }));
    expect(await table.findByRole('row', { name: 'Africa 12 –' })).toHaveAttribute('data-changed', 'true');
  });
});

describe('what is decided last', () => {
  it('is said where it was done, and has the focus, once the list is read anew', async () => {
    const { say, user, leave, received } = await openInbox([entryOf('A'), entryOf('C', { task: 'accept' })], {
      'POST /api/v1/actuals/a-A/verifications': () => {
        leave(['C']);
        return { body: {} };
      },
    });
    await user.click(await screen.findByRole('button', { name: say('inbox.doOne-verify') }));
    const said = await screen.findAllByText(say('inbox.done-verified', { count: 1, refused: 0 }));
    expect(received.filter(({ path }) => path === '/api/v1/inbox')).toHaveLength(2);
    const [notice] = said.flatMap((each) => each.closest('p') ?? []);
    await waitFor(() => expect(notice).toHaveFocus());
    expect(screen.getByText(say('inbox.none-verify'))).toBeVisible();
  });
});
