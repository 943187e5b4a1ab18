import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { broughtHistory, triedFile } from '../../../testing/imported-file';
import { renderPage } from '../../../testing/render-page';
import { type SignedIn, SignedInContext } from '../../api/signed-in';
import { ImportById } from './import-by-id';

const as = (id: string, ...roles: string[]) => lent([], id, ...roles);

/** The same in the place of people who hold every role of a batch. */
const lent = (lenders: readonly string[], id: string, ...roles: string[]) => {
  const person = { id, name: 'Somebody', numerals: 'latn' };
  const grants = roles.map((role) => ({ role, unitId: null }));
  const every = ['contributor', 'verifier', 'planner'].map((role) => ({ role, unitId: null }));
  const standsFor = lenders.map((personId) => ({ personId, name: personId, grants: every }));
  const signedIn = { person, grants, standsFor, actor: { kind: 'person', id, grants, standsFor }, hasSample: false };
  return (
    <SignedInContext value={signedIn as unknown as SignedIn}>
      <ImportById id="import" />
    </SignedInContext>
  );
};

const ADDRESS = '/api/v1/imports/import';
const serve = (first: unknown, more: Parameters<typeof fakeServer>[0] = {}) =>
  fakeServer({
    [`GET ${ADDRESS}`]: { body: first },
    ...more,
  });

const REFUSALS = [
  {
    id: '1',
    sheet: 'SG13',
    row: 1024,
    column: 'value',
    value: '=1+1',
    code: 'formula',
    params: {},
    reason: 'No formulas.',
  },
  {
    id: '2',
    sheet: 'SG13',
    row: 1025,
    column: 'not_applicable',
    value: '',
    code: 'empty',
    params: {},
    reason: 'Empty.',
  },
];

describe('a file that was tried', () => {
  it('says what it would change, and is applied as a whole', async () => {
    const tried = triedFile({ created: 2, updated: 1, unchanged: 4 });
    const applied = { ...tried, state: 'applied', appliedAt: '2026-11-22T08:05:00Z', version: 2 };
    const { received } = serve(tried, { [`POST ${ADDRESS}/applications`]: { body: applied } });
    const { say } = await renderPage(as('lea', 'contributor'));
    await screen.findByText(say('exchange.finding-clean'));
    const counts = ['created', 'updated', 'unchanged', 'refused'].map(
      (each) => screen.getByText(say(`exchange.${each}` as 'exchange.created')).nextElementSibling?.textContent,
    );
    expect(counts).toEqual(['2', '1', '4', '0']);
    await userEvent.click(screen.getByRole('button', { name: say('exchange.apply', { count: 3 }) }));
    expect(await screen.findAllByText(say('exchange.applied-entry', { count: 3 }))).toHaveLength(2);
    expect(received.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"1"');
    expect(screen.queryByRole('button', { name: say('exchange.apply', { count: 3 }) })).toBeNull();
    expect(screen.getByText(say('exchange.outcome-applied'))).toBeVisible();
  });

  it('lists what is refused by its place, to be copied, and cannot be applied', async () => {
    serve(triedFile({ created: 2, refused: 2 }), {
      [`GET ${ADDRESS}/rows`]: { body: { items: REFUSALS, next: null } },
    });
    const { say } = await renderPage(as('lea', 'contributor'));
    const user = userEvent.setup();
    const [formula, empty] = within(await screen.findByRole('table', { name: say('exchange.refusals') }))
      .getAllByRole('row')
      .slice(1);
    expect(formula).toHaveTextContent(/SG13.*1024.*Value.*=1\+1.*No formulas\./);
    expect(empty).toHaveTextContent(/Not applicable.*Empty/);
    const apply = screen.getByRole('button', { name: say('exchange.applyNone') });
    expect(apply).toHaveAttribute('aria-disabled', 'true');
    expect(apply).toHaveAccessibleDescription(say('exchange.why-refused', { count: 2 }));
    expect(screen.getByRole('button', { name: say('exchange.mendedAsk') })).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('exchange.copy', { count: 2 }) }));
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')).toEqual([
      'Sheet\tRow\tColumn\tValue\tReason',
      "SG13\t1024\tValue\t'=1+1\tNo formulas.",
      'SG13\t1025\tNot applicable\t\tEmpty.',
    ]);
  });
});

describe('a file that cannot be applied', () => {
  it('names the columns of a CSV file as its first line does', async () => {
    const rows = REFUSALS.map((each) => ({ ...each, sheet: '' }));
    serve(triedFile({ refused: 2 }, { format: 'csv' }), {
      [`GET ${ADDRESS}/rows`]: { body: { items: rows, next: null } },
    });
    const { say } = await renderPage(as('lea', 'contributor'));
    const table = await screen.findByRole('table', { name: say('exchange.refusals') });
    expect(within(table).getByText('not_applicable')).toBeVisible();
    expect(within(table).queryByText(say('exchange.sheet'))).toBeNull();
  });

  it('says beside the button why the marked copy did not come', async () => {
    serve(triedFile({ refused: 2 }), {
      [`GET ${ADDRESS}/rows`]: { body: { items: REFUSALS, next: null } },
      [`GET ${ADDRESS}/marked-copy`]: { status: 403, body: refusal('access/forbidden', 'It is not yours.') },
    });
    const { say } = await renderPage(as('lea', 'contributor'));
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.markedCopy') }));
    expect(await screen.findByText('It is not yours.')).toBeVisible();
  });

  it.each([
    ['everything is here already', 'lea', triedFile({ unchanged: 3 }), ['exchange.why-same', {}]],
    ['somebody else tried it', 'max', triedFile({ created: 3 }), ['exchange.why-not-author', { name: 'Lea Roy' }]],
  ] as const)('cannot be applied when %s', async (_, who, tried, [why, values]) => {
    serve(tried);
    const { say } = await renderPage(as(who, 'planner'));
    const apply = await screen.findByRole('button', { name: say('exchange.applyNone') });
    expect(apply).toHaveAccessibleDescription(say(why, values));
  });

  it('says what stands against it now, when it was clean before', async () => {
    const problem = refusal('import/refused-rows', 'Nothing was imported, because 1 row is refused.');
    serve(triedFile({ created: 3 }), { [`POST ${ADDRESS}/applications`]: { status: 409, body: problem } });
    const { say } = await renderPage(as('lea', 'contributor'));
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.apply', { count: 3 }) }));
    expect(await screen.findByText(/1 row is refused/)).toBeVisible();
  });
});

const MAX = { id: 'max', name: 'Max Weber' };
const VERIFIED = { verifier: MAX, verifiedAt: '2026-11-22T09:00:00Z', submittedAt: '2026-11-22T08:30:00Z' };
const DRAFT = broughtHistory('draft', 2);
const SUBMITTED = broughtHistory('submitted', 3);
const CHECKED = broughtHistory('verified', 4, VERIFIED);

describe('a batch of history', () => {
  it.each([
    ['submit', ['lea', 'contributor'], 'submissions', [DRAFT, broughtHistory('submitted', 3)]],
    ['withdraw', ['lea', 'contributor'], 'withdrawals', [SUBMITTED, broughtHistory('withdrawn', 4)]],
    ['verify', ['max', 'verifier'], 'verifications', [SUBMITTED, CHECKED]],
    ['accept', ['ida', 'planner'], 'acceptances', [CHECKED, broughtHistory('accepted', 5, VERIFIED)]],
  ] as const)('lets somebody %s it', async (action, [who, role], path, [before, after]) => {
    const { received } = serve(before, { [`POST ${ADDRESS}/${path}`]: { body: after } });
    const { say } = await renderPage(as(who, role));
    await userEvent.click(await screen.findByRole('button', { name: say(`exchange.${action}-ask`) }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: say(`exchange.${action}-action`) }));
    expect(await screen.findAllByText(say(`exchange.${action}-done`, { count: 12 }))).not.toEqual([]);
    const sent = received.find(({ method }) => method === 'POST');
    expect(sent?.headers.get('If-Match')).toBe(`"${before.version}"`);
    expect(screen.getByText(say(`exchange.next-${after.batch?.state ?? 'draft'}`))).toBeVisible();
  });

  it('goes back with reasons, each about something', async () => {
    const reasons = [{ field: 'value', reason: 'Counted twice' }];
    const back = broughtHistory('sent-back', 4, {
      returnedBy: MAX,
      returnedAt: '2026-11-22T09:00:00Z',
      returnReasons: reasons,
    });
    const fault = { field: 'reasons.0.reason', detail: 'Say why.' };
    let turn = 0;
    const { received } = serve(broughtHistory('submitted', 3), {
      [`POST ${ADDRESS}/returns`]: () =>
        turn++ === 0 ? { status: 400, body: refusal('request/invalid', 'Wrong.', [fault]) } : { body: back },
    });
    const { say } = await renderPage(as('max', 'verifier'));
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.send-back-ask') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(form.getByLabelText(say('exchange.about')), 'value');
    await userEvent.click(form.getByRole('button', { name: say('exchange.send-back-action') }));
    await userEvent.click(await form.findByRole('button', { name: /Say why/ }));
    expect(form.getByLabelText(say('exchange.reason'))).toHaveFocus();
    await userEvent.type(form.getByLabelText(say('exchange.reason')), 'Counted twice');
    await userEvent.click(form.getByRole('button', { name: say('exchange.send-back-action') }));
    expect(await screen.findByText(/Value.*Counted twice/)).toBeVisible();
    expect(received.at(-1)?.body).toEqual({ reasons });
    expect(screen.getByText(say('exchange.next-sent-back'))).toBeVisible();
    // Whoever checks files brings none.
    expect(screen.queryByRole('button', { name: say('exchange.mendedAsk') })).toBeNull();
  });

  it.each([
    ['verify', ['lea', 'verifier'], SUBMITTED, 'exchange.why-author'],
    ['verify', ['ida', 'planner'], SUBMITTED, 'exchange.why-verifiers'],
    ['withdraw', ['ida', 'planner'], SUBMITTED, 'exchange.why-not-author'],
    ['submit', ['ida', 'planner'], DRAFT, 'exchange.why-not-author'],
    ['accept', ['max', 'planner'], CHECKED, 'exchange.why-verifier'],
    ['accept', ['ana', 'verifier'], CHECKED, 'exchange.why-planners'],
    ['send-back', ['ana', 'verifier'], CHECKED, 'exchange.why-planners'],
  ] as const)('says why somebody may not %s it: %j', async (action, [who, role], row, why) => {
    serve(row);
    const { say } = await renderPage(as(who, role));
    const button = await screen.findByRole('button', { name: say(`exchange.${action}-action`) });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription(say(why, { name: 'Lea Roy' }));
  });
});

describe('a batch that others have a hand in', () => {
  it('asks its author for the mended file when it came back', async () => {
    serve(broughtHistory('sent-back', 4));
    const { say } = await renderPage(as('lea', 'contributor'));
    expect(await screen.findByRole('button', { name: say('exchange.mendedAsk') })).toBeVisible();
  });

  it('bars who stands in for its author from checking it', async () => {
    serve(broughtHistory('submitted', 3));
    const { say } = await renderPage(lent(['lea'], 'ana', 'contributor'));
    expect(await screen.findAllByText(say('exchange.why-lender'))).toHaveLength(2);
  });

  it('says in whose place its steps were taken', async () => {
    const noor = { id: 'noor', name: 'Noor Nasser' };
    serve(broughtHistory('accepted', 5, { ...VERIFIED, authorFor: noor, verifierFor: noor }));
    const { say } = await renderPage(as('ida', 'planner'));
    const verified = await screen.findByText(say('exchange.verified'));
    expect(verified.nextElementSibling).toHaveTextContent('Max Weber for Noor Nasser');
    expect(screen.getByText(say('exchange.brought')).nextElementSibling).toHaveTextContent('Lea Roy for Noor Nasser');
  });

  it('shows how it stands now when somebody else was faster', async () => {
    const problem = { ...refusal('row/stale', 'Somebody else changed it.'), current: broughtHistory('withdrawn', 4) };
    serve(broughtHistory('submitted', 3), { [`POST ${ADDRESS}/verifications`]: { status: 412, body: problem } });
    const { say } = await renderPage(as('max', 'verifier'));
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.verify-ask') }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: say('exchange.verify-action') }));
    expect(await screen.findByText(say('exchange.overtaken'))).toBeVisible();
    expect(screen.getByText(say('exchange.next-withdrawn'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('exchange.verify-ask') })).toBeNull();
  });

  it('keeps the reasons that were typed when somebody else was faster, for another try', async () => {
    const problem = { ...refusal('row/stale', 'Somebody else changed it.'), current: broughtHistory('submitted', 4) };
    const tries: (string | null)[] = [];
    serve(broughtHistory('submitted', 3), {
      [`POST ${ADDRESS}/returns`]: ({ headers }) => {
        tries.push(headers.get('If-Match'));
        return tries.length === 1 ? { status: 412, body: problem } : { body: broughtHistory('sent-back', 5) };
      },
    });
    const { say } = await renderPage(as('max', 'verifier'));
    await userEvent.click(await screen.findByRole('button', { name: say('exchange.send-back-ask') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByLabelText(say('exchange.reason')), 'Counted twice');
    await userEvent.click(form.getByRole('button', { name: say('exchange.send-back-action') }));
    expect(await form.findByText('Somebody else changed it.')).toBeVisible();
    expect(form.getByLabelText(say('exchange.reason'))).toHaveValue('Counted twice');
    await userEvent.click(form.getByRole('button', { name: say('exchange.send-back-action') }));
    expect(await screen.findByText(say('exchange.next-sent-back'))).toBeVisible();
    expect(tries).toEqual(['"3"', '"4"']);
  });
});
