import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actualOf, cellOf } from '../../../testing/cells';
import { cellAt, focusValue, openEntry, sentTo, serveEntry } from '../../../testing/entry-page';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { sessionOf, signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { ActualContent } from '../../api/actuals';
import type { Cell } from '../../api/cells';
import { SignedInContext } from '../../api/signed-in';
import { EntryPage } from './entry-page';

const A = cellOf('A');
const B = cellOf('B', { previous: null, target: null });
const C = cellOf('C', {
  window: {
    kind: 'locked',
    rule: 'window-closed',
    since: '2026-11-01T23:00:00.000Z',
    until: null,
    opener: 'planner',
  },
});

beforeEach(() => localStorage.clear());

describe('the grid', () => {
  it('is one tab stop, and arrows lead through it', async () => {
    const { user } = await openEntry([A, B]);
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
    focusValue(0);
    await user.keyboard('{ArrowDown}');
    expect(cellAt(1, 'value')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(cellAt(1, 'previous')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(cellAt(0, 'select')).toHaveFocus();
    await user.keyboard('{End}');
    expect(cellAt(0, 'remark')).toHaveFocus();
    expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
  });

  it('turns round in Arabic', async () => {
    const { user } = await openEntry([A, B], {}, 'ar');
    focusValue(0);
    await user.keyboard('{ArrowRight}');
    expect(cellAt(0, 'previous')).toHaveFocus();
  });

  it('shows what was before, the target and the change beside each value', async () => {
    const { user } = await openEntry([A]);
    expect(cellAt(0, 'previous')).toHaveTextContent('58');
    expect(cellAt(0, 'target')).toHaveTextContent('54');
    focusValue(0);
    await user.keyboard('55{Enter}');
    expect(cellAt(0, 'change')).toHaveTextContent('−3');
  });

  it('takes what is typed over, goes down, says what was understood, and saves it', async () => {
    const { user, say, received } = await openEntry([A, B]);
    focusValue(0);
    await user.keyboard('1 234,5{Enter}');
    expect(cellAt(0, 'value')).toHaveTextContent('1 234.5');
    expect(cellAt(1, 'value')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(
      say('entry.understood', { typed: '1 234,5', value: '1 234.5' }),
    );
    await waitFor(() => expect(sentTo(received, 'POST')).toHaveLength(1), { timeout: 2_000 });
    expect(sentTo(received, 'POST')[0]?.body).toMatchObject({ partId: 'p-A', period: '2026-Q3', value: '1234.5' });
    expect((await screen.findAllByText(/^Saved/)).length).toBeGreaterThan(0);
  });

  it('reads Arabic-Indic digits', async () => {
    const { user } = await openEntry([A], {}, 'ar');
    focusValue(0);
    await user.keyboard('١٢٣٫٥{Enter}');
    expect(cellAt(0, 'value')).toHaveTextContent('123,5');
  });
});

describe('somebody who stands in for a contributor', () => {
  const lender = { personId: 'noor', name: 'Noor Nasser', grants: [{ role: 'contributor' as const, unitId: 'u1' }] };
  const standing = (standsFor: readonly (typeof lender)[]) => {
    const { actor, ...somebody } = signedInAs('me', 'rapporteur');
    return { ...somebody, standsFor, actor: { ...actor, standsFor } };
  };
  const open = async (standsFor: readonly (typeof lender)[]) => {
    const server = fakeServer(
      serveEntry([A], { 'GET /api/v1/sessions/current': { body: sessionOf('me', 'rapporteur') } }),
    );
    const page = (
      <SignedInContext value={standing(standsFor)}>
        <EntryPage />
      </SignedInContext>
    );
    return { ...server, ...(await renderPage(page)), user: userEvent.setup() };
  };

  it('finds the unit of that person, and enters values of it', async () => {
    const { user, received } = await open([lender]);
    await screen.findByRole('grid');
    focusValue(0);
    await user.keyboard('55{Enter}');
    await waitFor(() => expect(sentTo(received, 'POST')).toHaveLength(1), { timeout: 2_000 });
    expect(sentTo(received, 'POST')[0]?.body).toMatchObject({ partId: 'p-A', value: '55' });
  });

  it('has no unit to enter anything of when that has ended', async () => {
    const { say } = await open([]);
    expect(await screen.findByText(say('entry.noUnit'))).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('a cell that is typed in', () => {
  it('opens with F2 and Enter what is there, and Escape leaves it as it was', async () => {
    const { user, received } = await openEntry([{ ...A, current: actualWithReturn('57') }]);
    focusValue(0);
    await user.keyboard('{F2}');
    expect(within(cellAt(0, 'value')).getByRole('textbox')).toHaveValue('57');
    await user.keyboard('9{Escape}');
    expect(cellAt(0, 'value')).toHaveTextContent('57');
    expect(cellAt(0, 'value')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(sentTo(received, 'PATCH')).toEqual([]);
  });

  it('refuses what has two readings, aloud, lets one choose, and goes on from the cell', async () => {
    const { user, say, received } = await openEntry([A, B]);
    focusValue(0);
    await user.keyboard('1.234{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      say('entry.ambiguous', { typed: '1.234', first: '1.234', second: '1 234' }),
    );
    expect(sentTo(received, 'POST')).toEqual([]);
    await user.click(screen.getByRole('button', { name: '1\u00a0234' }));
    expect(cellAt(0, 'value')).toHaveTextContent('1 234');
    expect(cellAt(0, 'value')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(cellAt(1, 'value')).toHaveFocus();
  });

  it('puts a reading into the cell that it was typed in, wherever one has gone since', async () => {
    const { user } = await openEntry([A, B]);
    focusValue(0);
    await user.keyboard('1.234');
    await user.click(cellAt(1, 'value'));
    await user.click(screen.getByRole('button', { name: '1.234' }));
    expect(cellAt(0, 'value')).toHaveTextContent('1.234');
    expect(cellAt(1, 'value')).toHaveTextContent('');
    expect(cellAt(0, 'value')).toHaveFocus();
  });

  it('fills both halves of a ratio with the reading that is chosen', async () => {
    const ratio = cellOf('R', { indicator: { form: 'ratio' } });
    const { user } = await openEntry([ratio]);
    focusValue(0);
    await user.keyboard('38/1.234{Enter}');
    await user.click(screen.getByRole('button', { name: '38/1\u00a0234' }));
    expect(cellAt(0, 'value')).toHaveTextContent('38');
    expect(cellAt(0, 'denominator')).toHaveTextContent('1 234');
  });

  it('keeps a cell open whose text is no number', async () => {
    const { user, say } = await openEntry([A]);
    focusValue(0);
    await user.keyboard('many{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(say('entry.unreadable', { typed: 'many' }));
    expect(within(cellAt(0, 'value')).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  });

  it('Tab goes on to the next cell in which one can type', async () => {
    const { user } = await openEntry([A, B]);
    focusValue(0);
    await user.keyboard('55{Tab}');
    expect(cellAt(0, 'remark')).toHaveFocus();
    await user.keyboard('ok{Tab}');
    expect(cellAt(1, 'value')).toHaveFocus();
  });

  it('asks for a remark on an odd value and keeps the draft all the same', async () => {
    const { user, say, received } = await openEntry([A]);
    focusValue(0);
    await user.keyboard('90{Enter}');
    expect(screen.getAllByText(say('entry.remarkWanted')).length).toBeGreaterThan(0);
    await waitFor(() => expect(sentTo(received, 'POST')).toHaveLength(1), { timeout: 2_000 });
    expect(screen.getByText(say('entry.count-wanted', { count: 1 }))).toBeVisible();
  });
});

it('a locked cell says which rule locks it, since when, and who can open it', async () => {
  const { user, say } = await openEntry([{ ...C, current: actualWithReturn('57') }]);
  focusValue(0);
  expect(cellAt(0, 'value')).toHaveAttribute('aria-readonly', 'true');
  await user.keyboard('5');
  expect(within(cellAt(0, 'value')).queryByRole('textbox')).not.toBeInTheDocument();
  const said = screen.getByRole('status');
  expect(said).toHaveTextContent(say('entry.lock-window-closed'));
  expect(said).toHaveTextContent(say('entry.lockSince', { at: '2 Nov 2026, 00:00' }));
  expect(said).toHaveTextContent(say('entry.opener-planner'));
});

it('reasons stand at the value that was sent back, and lead to their fields', async () => {
  const { user, say } = await openEntry([{ ...A, current: actualWithReturn('57') }]);
  expect(screen.getByText(say('entry.sentBackBy', { name: 'J. Keller', at: '10 Mar 2026, 09:30' }))).toBeVisible();
  const panel = screen.getByRole('region', { name: say('entry.details') });
  const reason = within(panel).getByText('The December calls are missing.');
  await user.click(within(reason.closest('li') ?? panel).getByRole('button'));
  expect(within(panel).getByLabelText(say('values.field-value'))).toHaveFocus();
});

it('shows figures of categories beside “not applicable”, so that they can be taken away', async () => {
  const days = { validFrom: null, validUntil: null, version: 1 };
  const women = { ...days, id: 'women', code: 'women', title: { en: 'Women' } };
  const dimension = { id: 'd', code: 'sex', title: { en: 'Sex' }, categories: [women] };
  const breakdowns = [{ id: 'b', rule: 'independent' as const, isRequired: false, dimension }];
  const cell = cellOf('A', { indicator: { breakdowns } });
  const breakdown = [{ breakdownId: 'b', categoryId: 'women', value: '3' }];
  const current = { ...actualOf(cell, { notApplicable: 'No session.', breakdown }), returned: null };
  const { user, say, received } = await openEntry([{ ...cell, current }], {
    'GET /api/v1/dimensions': { body: { items: [dimension], next: null } },
    'PATCH /api/v1/actuals/a-A': ({ body }) => ({
      body: actualOf(cell, body as Partial<ActualContent>, { version: 2 }),
    }),
  });
  expect(screen.getByText(say('values.lack-notWithNotApplicable'))).toBeVisible();
  await user.clear(await screen.findByLabelText('Women'));
  await user.tab();
  await waitFor(() => expect(sentTo(received, 'PATCH')).toHaveLength(1), { timeout: 2_000 });
  expect(sentTo(received, 'PATCH')[0]?.body).toMatchObject({ notApplicable: 'No session.', breakdown: [] });
  expect(screen.queryByLabelText('Women')).not.toBeInTheDocument();
});

it('a block is shown before it is laid down, and one undo takes it back', async () => {
  const { user, say } = await openEntry([A, B, C]);
  focusValue(0);
  fireEvent.paste(cellAt(0, 'value'), { clipboardData: { getData: () => '61\r\n1.234\r\n7\r\n8' } });
  const dialog = await screen.findByRole('dialog', { name: say('entry.pasteTitle') });
  expect(dialog).toHaveTextContent(say('entry.pasteSummary', { planned: 1, unchanged: 0, refused: 3 }));
  expect(dialog).toHaveTextContent(say('entry.refused-ambiguous', { first: '1.234', second: '1 234' }));
  expect(cellAt(0, 'value')).toHaveTextContent('');
  await user.click(within(dialog).getByRole('button', { name: say('entry.pasteApply', { count: 1 }) }));
  expect(cellAt(0, 'value')).toHaveTextContent('61');
  focusValue(0);
  await user.keyboard('{Control>}z{/Control}');
  expect(cellAt(0, 'value')).toHaveTextContent('');
});

it('the undo beside a pasted block takes back the block and not what was typed since', async () => {
  const { user, say } = await openEntry([A, B]);
  focusValue(0);
  fireEvent.paste(cellAt(0, 'value'), { clipboardData: { getData: () => '61\r\n62' } });
  const dialog = await screen.findByRole('dialog', { name: say('entry.pasteTitle') });
  await user.click(within(dialog).getByRole('button', { name: say('entry.pasteApply', { count: 2 }) }));
  focusValue(1);
  await user.keyboard('70{Enter}');
  await user.click(screen.getByRole('button', { name: say('entry.undo') }));
  expect(cellAt(0, 'value')).toHaveTextContent('');
  expect(cellAt(1, 'value')).toHaveTextContent('70');
  expect(screen.queryByRole('button', { name: say('entry.undo') })).toBeNull();
});

describe('submitting', () => {
  it('lists all that is missing, leads to it, and hands on what is ready with an outcome for each', async () => {
    const draft = (cell: Cell, value: string): Cell => ({
      ...cell,
      current: { ...actualOf(cell, { value }), returned: null },
    });
    const { user, say, received } = await openEntry(
      [draft(A, '57'), draft(cellOf('D'), '90'), draft(cellOf('E'), '56')],
      {
        'POST /api/v1/actuals/a-A/submissions': {
          body: actualOf(A, { value: '57' }, { state: 'submitted', version: 2 }),
        },
        'POST /api/v1/actuals/a-E/submissions': {
          status: 400,
          body: refusal('entry/incomplete', 'Something is missing.', [{ field: 'evidence', detail: 'Attach a file.' }]),
        },
      },
    );
    await user.click(screen.getByRole('button', { name: say('entry.submitAsk', { count: 2 }) }));
    const dialog = await screen.findByRole('dialog', { name: say('entry.submitTitle') });
    expect(dialog).toHaveTextContent(say('entry.lacking', { count: 1 }));
    expect(dialog).toHaveTextContent(say('values.lack-comment'));
    await user.click(within(dialog).getByRole('button', { name: say('entry.submitCount', { count: 2 }) }));
    await within(dialog).findByText('Something is missing.');
    expect(dialog).toHaveTextContent(say('values.state-submitted'));
    expect(dialog).toHaveTextContent('Attach a file.');
    expect(received.filter(({ path }) => path.endsWith('/submissions'))).toHaveLength(2);
    await user.click(within(dialog).getByRole('button', { name: /Remark/ }));
    await waitFor(() => expect(screen.getByLabelText(say('entry.remarkWanted'))).toHaveFocus());
  });
});

it('shows theirs, mine and the original when somebody else was faster, and saves what is chosen', async () => {
  const current = { ...actualOf(A, { value: '57' }), returned: null };
  const theirs = actualOf(A, { value: '60', remark: 'Counted again' }, { version: 4 });
  const saves: unknown[] = [];
  const { user, say } = await openEntry([{ ...A, current }], {
    'PATCH /api/v1/actuals/a-A': ({ body, headers }) => {
      saves.push([headers.get('If-Match'), body]);
      return headers.get('If-Match') === '"4"'
        ? { body: actualOf(A, body as Partial<ActualContent>, { version: 5 }) }
        : { status: 412, body: refusal('row/stale', 'Stale') };
    },
    'GET /api/v1/actuals/a-A': { body: theirs },
  });
  focusValue(0);
  await user.keyboard('59{Enter}');
  const conflict = await screen.findByText(say('entry.conflict', { name: 'Amina Haddad' }), undefined, {
    timeout: 3_000,
  });
  const box = conflict.closest('section') ?? document.body;
  const value = within(box).getByRole('row', { name: new RegExp(say('values.field-value')) });
  expect(value).toHaveTextContent('57');
  expect(within(value).getByRole('radio', { name: '59' })).toBeChecked();
  expect(within(box).getByRole('radio', { name: 'Counted again' })).toBeChecked();
  await user.click(within(value).getByRole('radio', { name: '60' }));
  await user.click(within(value).getByRole('radio', { name: '59' }));
  await user.click(within(box).getByRole('button', { name: say('entry.settle') }));
  await waitFor(() => expect(saves).toHaveLength(2), { timeout: 3_000 });
  expect(saves[1]).toEqual(['"4"', expect.objectContaining({ value: '59', remark: 'Counted again' })]);
});

it('keeps what was typed when the sign-in ends, and goes on after it', async () => {
  let isIn = true;
  const { user, received } = await openEntry([A], {
    'GET /api/v1/sessions/current': () => ({
      body: isIn ? sessionOf('me', 'contributor') : { stage: 'none', hasSample: false },
    }),
    'POST /api/v1/actuals': ({ body }) =>
      isIn
        ? { status: 201, body: actualOf(A, body as Partial<ActualContent>) }
        : { status: 401, body: refusal('access/not-signed-in', 'Signed out') },
  });
  isIn = false;
  focusValue(0);
  await user.keyboard('57{Enter}');
  await waitFor(() => expect(sentTo(received, 'POST')).toHaveLength(1), { timeout: 2_000 });
  expect(cellAt(0, 'value')).toHaveTextContent('57');
  expect(Object.keys(localStorage).some((key) => key.includes('p-A'))).toBe(true);
});

const actualWithReturn = (value: string): NonNullable<Cell['current']> => ({
  ...actualOf(A, { value }, { state: 'sent-back' }),
  returned: {
    id: 'r',
    returnedBy: { id: 'k', name: 'J. Keller' },
    returnedFor: null,
    fromState: 'submitted',
    reasons: [{ field: 'value', reason: 'The December calls are missing.' }],
    createdAt: '2026-03-10T08:30:00Z',
  },
});

it('asks the server what is open, and for the days of a period that is chosen', async () => {
  const { user, received, say } = await openEntry([A], { 'GET /api/v1/cells': { body: { items: [] } } });
  expect(received.map(({ path }) => path)).toContain('/api/v1/open-cells?unit=u1');
  const year = String(new Date().getFullYear() - 1);
  await user.selectOptions(screen.getByLabelText(say('entry.period')), `${year}-Q1`);
  expect(await screen.findByText(say('entry.noneWhy'))).toBeVisible();
  expect(received.map(({ path }) => path)).toContain(`/api/v1/cells?unit=u1&from=${year}-01-01&to=${year}-03-31`);
});
