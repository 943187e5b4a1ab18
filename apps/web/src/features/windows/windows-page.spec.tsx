import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { holdReads } from '../../../testing/hold-reads';
import { renderPage } from '../../../testing/render-page';
import { type SignedIn, SignedInContext } from '../../api/signed-in';
import { WindowsPage } from './windows-page';

const PLANNER = { id: 'lea', name: 'Lea Roy' };
const CLOSURE = {
  id: 'closure',
  from: '2024-01-01',
  to: '2024-12-31',
  since: '2026-04-01',
  decision: 'C26/DEC/1',
  state: 'in-force',
  createdBy: PLANNER,
  createdAt: '2026-03-20T08:00:00Z',
  revokedBy: null,
  revokedAt: null,
  isSample: false,
};
const EXCEPTION = {
  id: 'exception',
  unit: { id: 'sg13', code: 'SG13', kind: 'study-group', title: { en: 'Future networks' } },
  indicator: null,
  period: '2026-Q1',
  reason: 'The secretariat moved',
  until: '2026-06-15',
  state: 'in-force',
  grantedBy: PLANNER,
  grantedAt: '2026-05-20T08:00:00Z',
  revokedBy: null,
  revokedAt: null,
  isSample: false,
};
const EXPIRED = { ...EXCEPTION, id: 'expired', period: '2025-Q4', unit: null, state: 'expired' };
const REVOKED = {
  ...CLOSURE,
  id: 'revoked',
  state: 'revoked',
  decision: 'C25/DEC/9',
  revokedBy: PLANNER,
  revokedAt: '2026-03-21T08:00:00Z',
};

const as = (role: string) => {
  const grants = [{ role, unitId: null }];
  const signedIn = { person: PLANNER, grants, actor: { kind: 'person', id: PLANNER.id, grants }, hasSample: false };
  return (
    <SignedInContext value={signedIn as unknown as SignedIn}>
      <WindowsPage />
    </SignedInContext>
  );
};
const LISTS = {
  'GET /api/v1/window-exceptions': { body: { items: [EXCEPTION, EXPIRED], next: null } },
  'GET /api/v1/period-closures': { body: { items: [CLOSURE, REVOKED], next: null } },
  'GET /api/v1/units': { body: { items: [EXCEPTION.unit], next: null } },
  'GET /api/v1/indicators': { body: { items: [{ id: 'i1', code: 'I-STD-02', title: { en: 'Days' } }], next: null } },
};
const rowsOf = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .slice(1);

describe('reporting windows', () => {
  it('show readers what is closed and what was granted, and nothing to change', async () => {
    fakeServer(LISTS);
    const { say } = await renderPage(as('auditor'));
    const [granted, expired] = await rowsOf(say('windows.exceptions'));
    expect(granted).toHaveTextContent(/2026-Q1.*SG13.*The secretariat moved.*15 Jun 2026.*Lea Roy/);
    expect(expired).toHaveTextContent(say('windows.everyUnit'));
    expect(expired).toHaveTextContent(say('windows.exception-expired'));
    const [closed, revoked] = await rowsOf(say('windows.closures'));
    expect(closed).toHaveTextContent(/1 Jan 2024 – 31 Dec 2024.*C26\/DEC\/1.*1 Apr 2026/);
    expect(revoked).toHaveTextContent(say('windows.closure-revoked'));
    expect(revoked).toHaveTextContent(/Revoked by Lea Roy, 21 Mar 2026/);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('say what comes next where there is nothing yet', async () => {
    const none = { body: { items: [], next: null } };
    fakeServer({ 'GET /api/v1/window-exceptions': none, 'GET /api/v1/period-closures': none });
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByText(say('windows.noExceptions'))).toBeVisible();
    expect(await screen.findByText(say('windows.noClosures'))).toBeVisible();
  });
});

describe('planners', () => {
  it('grant an exception for one unit and one indicator', async () => {
    const { received } = fakeServer({ ...LISTS, 'POST /api/v1/window-exceptions': { status: 201, body: EXCEPTION } });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('windows.grantAsk') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByLabelText(say('windows.period')), '2026-Q1');
    await form.findByRole('option', { name: /I-STD-02/ });
    await form.findByRole('option', { name: /SG13/ });
    await userEvent.selectOptions(form.getByLabelText(say('windows.unit')), 'sg13');
    await userEvent.selectOptions(form.getByLabelText(say('windows.indicator')), 'i1');
    await userEvent.type(form.getByLabelText(say('windows.until')), '2999-06-15');
    await userEvent.type(form.getByLabelText(say('windows.reason')), 'The secretariat moved');
    await userEvent.click(form.getByRole('button', { name: say('windows.grantAction') }));
    expect(await screen.findAllByText(say('windows.granted', { period: '2026-Q1', until: '15 Jun 2026' }))).not.toEqual(
      [],
    );
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      period: '2026-Q1',
      unitId: 'sg13',
      indicatorId: 'i1',
      until: '2999-06-15',
      reason: 'The secretariat moved',
    });
  });

  it('leave out what they did not fill in, and see beside the field what the server refuses', async () => {
    const fault = { field: 'to', detail: 'The last day comes before the first one.' };
    const { received } = fakeServer({
      ...LISTS,
      'POST /api/v1/period-closures': {
        status: 400,
        body: refusal('request/invalid', 'Some values are wrong.', [fault]),
      },
    });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('windows.closeAsk') }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByLabelText(say('windows.decision')), 'C26/DEC/1');
    await userEvent.click(form.getByRole('button', { name: say('windows.closeAction') }));
    await userEvent.click(await form.findByRole('button', { name: /comes before the first/ }));
    expect(form.getByLabelText(say('windows.to'))).toHaveFocus();
    expect(received.find(({ method }) => method === 'POST')?.body).toEqual({
      decision: 'C26/DEC/1',
      since: expect.any(String) as string,
    });
  });

  it.each([
    ['windows.exceptions', 'windows.revokeException', '/api/v1/window-exceptions/exception/revocations'],
    ['windows.closures', 'windows.revokeClosure', '/api/v1/period-closures/closure/revocations'],
  ] as const)('revoke from the list of %s what is in force', async (list, action, path) => {
    const body = list === 'windows.exceptions' ? EXCEPTION : CLOSURE;
    const { received } = fakeServer({ ...LISTS, [`POST ${path}`]: { body } });
    const { say } = await renderPage(as('planner'));
    const [first, second] = await rowsOf(say(list));
    const ask = { name: say('windows.revokeAsk') };
    expect(within(second as HTMLElement).queryByRole('button', ask)).toBeNull();
    await userEvent.click(within(first as HTMLElement).getByRole('button', ask));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: say(action) }));
    await screen.findAllByText(
      list === 'windows.exceptions'
        ? say('windows.exceptionRevoked', { period: '2026-Q1', whom: 'SG13' })
        : say('windows.closureRevoked', { decision: 'C26/DEC/1' }),
    );
    expect(received.filter(({ method }) => method === 'POST').map((each) => each.path)).toEqual([path]);
  });
});

describe('what a planner takes back', () => {
  it('is said once its row has changed, as the button with the focus goes away with it', async () => {
    let body = EXCEPTION;
    fakeServer({
      ...LISTS,
      'GET /api/v1/window-exceptions': () => ({ body: { items: [body], next: null } }),
      'POST /api/v1/window-exceptions/exception/revocations': () => {
        body = { ...EXCEPTION, state: 'revoked' };
        return { body };
      },
    });
    const { say } = await renderPage(as('planner'));
    const [first] = await rowsOf(say('windows.exceptions'));
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: say('windows.revokeAsk') }));
    const letGo = holdReads();
    await userEvent.click(await screen.findByRole('button', { name: say('windows.revokeException') }));
    const sentence = say('windows.exceptionRevoked', { period: '2026-Q1', whom: 'SG13' });
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(screen.queryByText(sentence)).toBeNull();
    letGo();
    const said = await screen.findAllByText(sentence);
    const [notice] = said.flatMap((each) => each.closest('p') ?? []);
    await waitFor(() => expect(notice).toHaveFocus());
  });
});
