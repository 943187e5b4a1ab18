import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { actualOf, cellOf } from '../../../testing/cells';
import { fakeServer } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import { rolesChanged } from '../../api/role-grants';
import { SignedInContext } from '../../api/signed-in';
import { HomePage } from './home-page';

const proposal = (id: string, name: string, proposedById: string) => ({
  id,
  person: { id: `${id}-person`, name },
  role: 'planner',
  unit: null,
  state: 'proposed',
  proposedBy: { id: proposedById, name: 'Amina Diallo' },
  proposedAt: '2026-03-20T08:00:00Z',
});

const NOTHING = { items: [], counts: { verify: 0, accept: 0, correct: 0, stuck: 0 } };

/** A server with what it is asked beside; where nothing is said, nothing waits. */
const serve = (answers: Parameters<typeof fakeServer>[0] = {}) =>
  fakeServer({
    'GET /api/v1/inbox': { body: NOTHING },
    'GET /api/v1/open-cells': { body: { items: [] } },
    'GET /api/v1/waiting-reports': { body: { items: [] } },
    'GET /api/v1/waiting-batches': { body: { items: [] } },
    'GET /api/v1/waiting-reviews': { body: { items: [] } },
    'GET /api/v1/role-grants': { body: { items: [], next: null } },
    ...answers,
  });

const homeOf = (signedIn: ReturnType<typeof signedInAs>) => (
  <SignedInContext value={signedIn}>
    <HomePage />
  </SignedInContext>
);

describe('what I owe', () => {
  it('is nothing so far for most people, and the page says what will come', async () => {
    serve();
    const { say } = await renderPage(homeOf(signedInAs('lea', 'contributor')));
    expect(await screen.findByText(say('home.nothing'))).toBeVisible();
  });

  it('is what to enter by when, what came back and why, and what to decide on', async () => {
    const cell = cellOf('A');
    const reasons = [{ field: 'value', reason: 'Count again' }];
    const back = {
      id: 'r',
      returnedBy: { id: 'k', name: 'J. Keller' },
      returnedFor: null,
      fromState: 'submitted' as const,
      reasons,
      createdAt: '2026-03-10T08:30:00Z',
    };
    const entry = { task: 'correct', actual: actualOf(cell, {}, { returns: [back] }), indicator: cell.indicator };
    serve({
      'GET /api/v1/inbox': { body: { items: [entry], counts: { verify: 3, accept: 0, correct: 5, stuck: 0 } } },
      'GET /api/v1/open-cells': ({ path }) => ({
        body: { items: path.endsWith('?unit=u1') ? [cell, cellOf('B')] : [] },
      }),
    });
    const lea = signedInAs('lea', 'contributor');
    const own = { ...lea, grants: [{ role: 'contributor' as const, unitId: 'u1' }] };
    const { say } = await renderPage(homeOf(own));
    const link = await screen.findByRole('link', { name: say('home.enter', { count: 2, unit: 'SGD' }) });
    expect(link).toHaveAttribute('href', '/entry?unit=u1');
    expect(screen.getByText('30 Oct 2026')).toBeVisible();
    const correct = screen.getByRole('link', { name: say('home.correct', { code: 'A', period: 'Q3 2026' }) });
    expect(correct).toHaveAttribute('href', '/entry?unit=u1&period=2026-Q3');
    expect(screen.getByText(/Count again/)).toBeVisible();
    expect(screen.getByRole('link', { name: say('home.do-more-correct', { count: 4 }) })).toHaveAttribute(
      'href',
      '/inbox?task=correct',
    );
    expect(screen.getByRole('link', { name: say('home.do-verify', { count: 3 }) })).toHaveAttribute(
      'href',
      '/inbox?task=verify',
    );
    expect(screen.queryByText(say('home.nothing'))).not.toBeInTheDocument();
  });

  it('without any role is not a riddle', async () => {
    serve({});
    const { say } = await renderPage(homeOf(signedInAs('lea')));
    expect(await screen.findByText(say('home.noRole'))).toBeVisible();
    expect(screen.getByRole('link', { name: say('home.toProfile') })).toHaveAttribute('href', '/profile');
  });

  it('is for an administrator each role that another one has proposed, and not the own proposals', async () => {
    serve({
      'GET /api/v1/role-grants': {
        body: { items: [proposal('a', 'Lucía Romero', 'amina'), proposal('b', 'Chen Wei', 'lea')], next: null },
      },
    });
    const { say } = await renderPage(homeOf(signedInAs('lea', 'administrator')));
    const duty = say('home.confirmRole', { role: say('roles.planner'), name: 'Lucía Romero' });
    expect(await screen.findByRole('link', { name: duty })).toHaveAttribute('href', '/roles');
    expect(screen.getByText('20 Mar 2026, 09:00')).toBeVisible();
    expect(screen.queryByText(/Chen Wei/)).not.toBeInTheDocument();
  });

  it('is read again as soon as a role was decided on', async () => {
    const proposed = [proposal('a', 'Lucía Romero', 'amina')];
    serve({ 'GET /api/v1/role-grants': () => ({ body: { items: proposed, next: null } }) });
    const { say, queries } = await renderPage(homeOf(signedInAs('lea', 'administrator')));
    await screen.findByRole('link', { name: /Lucía Romero/ });
    proposed.pop();
    await act(() => rolesChanged(queries));
    expect(await screen.findByText(say('home.nothing'))).toBeVisible();
  });
});

describe('what waits beside values', () => {
  it('is also a note that somebody else wrote, and then it is not nothing', async () => {
    const note = {
      kind: 'note',
      task: 'verify',
      id: 'n1',
      period: '2026-Q1',
      result: { id: 'r1', code: 'O2', title: { en: 'An output' } },
      unit: { id: 'u1', code: 'SG13', title: { en: 'Study Group 13' } },
      author: { id: 'chen', name: 'Chen Wei' },
      submittedAt: '2026-04-02T08:00:00Z',
    };
    serve({
      'GET /api/v1/waiting-reports': { body: { items: [note] } },
    });
    const { say } = await renderPage(homeOf(signedInAs('me', 'verifier')));
    const name = say('inbox.report-note', { code: 'O2', period: 'Q1 2026' });
    expect(await screen.findByRole('link', { name })).toHaveAttribute('href', '/results/r1');
    expect(screen.queryByText(say('home.nothing'))).toBeNull();
  });

  it('is also a batch of history, and then it is not nothing', async () => {
    const batch = {
      task: 'accept',
      id: 'i1',
      fileName: 'past-years.csv',
      rowCount: 12,
      units: [{ id: 'u1', code: 'SG13', kind: 'study-group', title: {} }],
      author: { id: 'chen', name: 'Chen Wei' },
      submittedAt: '2026-04-02T08:00:00Z',
    };
    serve({
      'GET /api/v1/waiting-reports': { body: { items: [] } },
      'GET /api/v1/waiting-batches': { body: { items: [batch] } },
    });
    const { say } = await renderPage(homeOf(signedInAs('me', 'planner')));
    expect(await screen.findByRole('link', { name: 'past-years.csv' })).toHaveAttribute('href', '/exchange/i1');
    expect(screen.getByText(say('inbox.task-accept'))).toBeVisible();
    expect(screen.queryByText(say('home.nothing'))).toBeNull();
  });
});

describe('a version of a report', () => {
  const review = {
    task: 'review',
    versionId: 'v2',
    reportId: 'r1',
    number: 2,
    title: { en: 'Summary for the Council' },
    definition: 'council-summary',
    occasion: { code: 'C26', title: { en: 'Council 2026' } },
    reviewDueOn: '2026-03-20',
    reviewers: 2,
    endorsed: 1,
    changesAsked: 0,
    openThreads: 3,
  };
  const about = { report: 'Summary for the Council', meeting: 'Council 2026', version: 2 };

  it('waits for its reviewer with its deadline, and then it is not nothing', async () => {
    serve({ 'GET /api/v1/waiting-reviews': { body: { items: [review] } } });
    const { say } = await renderPage(homeOf(signedInAs('me', 'rapporteur')));
    const link = await screen.findByRole('link', { name: say('inbox.review', about) });
    expect(link).toHaveAttribute('href', '/reports/r1/review/2');
    expect(screen.getByText(say('inbox.reviewTask-review'))).toBeVisible();
    expect(screen.getByText(say('inbox.reviewDueOn', { day: '20 Mar 2026' }))).toBeVisible();
    expect(screen.getByText(say('inbox.reviewStands', { endorsed: 1, reviewers: 2, open: 3 }))).toBeVisible();
    expect(screen.queryByText(say('home.nothing'))).toBeNull();
  });

  it('that is prepared waits for the Director, on its own page', async () => {
    const approve = { ...review, task: 'approve', issueId: 'i1' };
    serve({ 'GET /api/v1/waiting-reviews': { body: { items: [approve] } } });
    const { say } = await renderPage(homeOf(signedInAs('me', 'director')));
    const link = await screen.findByRole('link', { name: say('inbox.review', about) });
    expect(link).toHaveAttribute('href', '/issues/i1');
    expect(screen.getByText(say('inbox.reviewTask-approve'))).toBeVisible();
  });

  it('that is settled is gone on with on the page of the report', async () => {
    serve({ 'GET /api/v1/waiting-reviews': { body: { items: [{ ...review, task: 'issue' }] } } });
    const { say } = await renderPage(homeOf(signedInAs('me', 'planner')));
    const link = await screen.findByRole('link', { name: say('inbox.review', about) });
    expect(link).toHaveAttribute('href', '/reports/r1#issue');
  });

  it('that could not be asked for is not nothing', async () => {
    serve({ 'GET /api/v1/waiting-reviews': { status: 503 } });
    const { say } = await renderPage(homeOf(signedInAs('me', 'rapporteur')));
    expect(await screen.findByRole('alert')).toHaveTextContent(say('states.noAnswer'));
    expect(screen.queryByText(say('home.nothing'))).toBeNull();
  });

  it('is asked for by nobody who takes no part in reviews', async () => {
    const { received } = serve();
    const { say } = await renderPage(homeOf(signedInAs('me', 'contributor')));
    expect(await screen.findByText(say('home.nothing'))).toBeVisible();
    expect(received.map(({ path }) => path)).not.toContain('/api/v1/waiting-reviews');
  });
});

describe('what is not known', () => {
  const own = () => {
    const lea = signedInAs('lea', 'contributor');
    return { ...lea, grants: [{ role: 'contributor' as const, unitId: 'u1' }] };
  };

  it.each(['inbox', 'open-cells', 'waiting-reports', 'waiting-batches'])(
    'such as the %s that failed is not nothing, and can be asked for again',
    async (what) => {
      const whole = { inbox: NOTHING, 'open-cells': { items: [] } }[what] ?? { items: [] };
      let isDown = true;
      serve({ [`GET /api/v1/${what}`]: () => (isDown ? { status: 503 } : { body: whole }) });
      const { say } = await renderPage(homeOf(own()));
      expect(await screen.findByRole('alert')).toHaveTextContent(say('states.noAnswer'));
      expect(screen.queryByText(say('home.nothing'))).toBeNull();
      isDown = false;
      await userEvent.click(screen.getByRole('button', { name: say('states.retry') }));
      expect(await screen.findByText(say('home.nothing'))).toBeVisible();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('leaves what is known', async () => {
    serve({ 'GET /api/v1/inbox': { status: 503 }, 'GET /api/v1/open-cells': { body: { items: [cellOf('A')] } } });
    const { say } = await renderPage(homeOf(own()));
    expect(await screen.findByRole('link', { name: say('home.enter', { count: 1, unit: 'SGD' }) })).toBeVisible();
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('is not said to be nothing while roles that wait are asked for', async () => {
    serve({ 'GET /api/v1/role-grants': { status: 503 } });
    const { say } = await renderPage(homeOf(signedInAs('lea', 'administrator')));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByText(say('home.nothing'))).toBeNull();
  });
});
