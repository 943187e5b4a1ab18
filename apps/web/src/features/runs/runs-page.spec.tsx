import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { Run } from '../../api/runs';
import { SignedInContext } from '../../api/signed-in';
import { RunsPage } from './runs-page';

const TSAG = { code: 'tsag-progress', title: { en: 'Progress report' } };
const COUNCIL = { code: 'council-summary', title: { en: 'Summary' } };
const MEETING = {
  code: 'TSAG-2999',
  title: { en: 'TSAG 2999' },
  fromDay: '2999-05-25',
  toDay: '2999-05-29',
  submissionDay: '2999-05-11',
  agendaItem: null,
};
const WAITING: Run = {
  id: 'waiting',
  definition: TSAG,
  occasion: MEETING,
  state: 'planned',
  dueOn: '2999-05-04',
  cutOff: '2999-05-04T21:59:59Z',
  startedAt: null,
  readyAt: null,
  isLate: false,
  skippedAt: null,
  skipReason: null,
  isUnderWay: false,
  fault: null,
  progress: { drawn: 0, of: 4 },
  reportId: null,
};
const C99 = { ...MEETING, code: 'C99', title: { en: 'Council 2099' }, fromDay: '2099-06-08', toDay: '2099-06-08' };
const GIVEN_UP: Run = {
  ...WAITING,
  id: 'given-up',
  definition: COUNCIL,
  occasion: C99,
  state: 'frozen',
  startedAt: '2099-05-02T22:00:00Z',
  fault: 'ar: The font is missing\nzh: The font is missing',
  isLate: true,
};
const SKIPPED: Run = {
  ...WAITING,
  id: 'skipped',
  state: 'skipped',
  skipReason: 'over',
  skippedAt: '2025-06-01T00:00:00Z',
};
const READY: Run = { ...GIVEN_UP, id: 'ready', state: 'ready', fault: null, isLate: false, dueOn: null, reportId: 'r' };
const OCCASION = {
  ...MEETING,
  id: 'o',
  series: 'TSAG',
  place: { en: 'Geneva' },
  source: null,
  isSample: false,
  version: 1,
  translationDay: null,
  cancelledAt: null,
  cancellationReason: null,
};
const DEFINITION = { ...TSAG, id: 'd', series: 'TSAG', isActive: true };
const listed = (...items: readonly unknown[]) => ({ body: { items, next: null } });
const served = (...runs: readonly Run[]) => ({
  'GET /api/v1/runs': listed(...runs),
  'GET /api/v1/occasions': listed(OCCASION),
  'GET /api/v1/report-definitions': listed(DEFINITION),
});
const as = (role: 'planner' | 'auditor' | 'director') => (
  <SignedInContext value={signedInAs('me', role)}>
    <RunsPage />
  </SignedInContext>
);
const rowsOf = (name: string): HTMLElement[] =>
  within(screen.getByRole('table', { name })).getAllByRole('row').slice(1);

afterEach(() => jest.useRealTimers());

describe('the calendar of reports', () => {
  it('begins with what waits for a planner and what comes next; what was made stands below', async () => {
    fakeServer(served(WAITING, GIVEN_UP, READY, SKIPPED));
    const { say } = await renderPage(as('auditor'));
    const finding = await screen.findByText((text) => text.startsWith(say('runs.findingGivenUp', { count: 1 })));
    const due = say('runs.endOf', { day: '4 May 2999' });
    expect(finding).toHaveTextContent(
      say('runs.findingNext', { report: 'Progress report', meeting: 'TSAG 2999', due }),
    );
    const [first, second] = rowsOf(say('runs.part-toCome'));
    expect(first).toHaveTextContent(say('runs.state-given-up'));
    expect(first).toHaveTextContent('ar: The font is missing');
    expect(first).toHaveTextContent(say('runs.late'));
    expect(first).toHaveTextContent(say('runs.next-given-up'));
    expect(second).toHaveTextContent(say('runs.endOf', { day: '11 May 2999' }));
    expect(second).toHaveTextContent(say('runs.state-waiting'));
    const [ready, skipped] = rowsOf(say('runs.part-past'));
    expect(ready).toHaveTextContent(say('runs.askedFor', { at: '3 May 2099, 00:00' }));
    expect(skipped).toHaveTextContent(say('runs.skip-over'));
    expect(screen.queryByRole('button', { name: say('runs.makeAsk') })).toBeNull();
    expect(screen.queryByRole('button', { name: /try again/i })).toBeNull();
  });

  it('says when there is nothing, and what would make it so', async () => {
    fakeServer(served());
    const { say } = await renderPage(as('director'));
    expect(await screen.findByText(say('runs.findingNone'))).toBeInTheDocument();
    expect(screen.getByText(say('runs.noneWhy-toCome'))).toBeInTheDocument();
    expect(screen.getByText(say('runs.none-past'))).toBeInTheDocument();
  });

  it('is narrowed to a state and a report', async () => {
    fakeServer(served(WAITING, GIVEN_UP, READY));
    const { say } = await renderPage(as('auditor'));
    await userEvent.selectOptions(await screen.findByLabelText(say('runs.report')), 'tsag-progress');
    await waitFor(() => expect(rowsOf(say('runs.part-toCome'))).toHaveLength(1));
    expect(screen.getByText(say('runs.noneFound'))).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText(say('runs.state')), 'ready');
    expect(await screen.findAllByText(say('runs.noneFound'))).toHaveLength(2);
  });

  it('shows how far a report is while it is made, and says aloud when it is ready', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    const drawn = [{ ...GIVEN_UP, fault: null, isUnderWay: true, progress: { drawn: 3, of: 24 } }, READY];
    let asked = 0;
    fakeServer({
      ...served(),
      'GET /api/v1/runs': () => listed({ ...drawn[Math.min(asked++, 1)], id: 'same' }),
    });
    const { say } = await renderPage(as('auditor'));
    expect(await screen.findByText(say('runs.findingMaking', { count: 1 }))).toBeInTheDocument();
    const progress = screen.getByRole('progressbar', { name: say('runs.progress', { drawn: 3, of: 24 }) });
    expect(progress).toHaveAttribute('value', '3');
    await act(() => jest.advanceTimersByTimeAsync(2100));
    // On the page, and aloud.
    const news = say('runs.news-ready', { report: 'Summary', meeting: 'Council 2099' });
    expect(await screen.findAllByText(news)).toHaveLength(2);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('names the meetings for which nothing is planned, and leads a planner to them', async () => {
    fakeServer({ ...served(), 'GET /api/v1/occasions': listed({ ...OCCASION, submissionDay: null }) });
    const { say } = await renderPage(as('planner'));
    const row = (await screen.findByRole('table', { name: say('runs.unplanned') })).querySelector('tbody tr');
    expect(row).toHaveTextContent('TSAG 2999');
    expect(row).toHaveTextContent('Progress report');
    expect(screen.getByRole('link', { name: say('runs.unplannedLink') })).toHaveAttribute('href', '/occasions');
  });
});

describe('for a planner, a report', () => {
  it('is asked for; a refusal stands beside its field, and the choice stays', async () => {
    let isRefused = false;
    const { received } = fakeServer({
      ...served(),
      'POST /api/v1/runs': () => {
        if (isRefused)
          return { status: 201, body: { ...WAITING, startedAt: '2999-05-01T09:00:00Z', isUnderWay: true } };
        isRefused = true;
        const fault = { field: 'occasion', detail: 'There is no such meeting.' };
        return { status: 400, body: refusal('request/invalid', 'Some fields have to be changed.', [fault]) };
      },
    });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('runs.makeAsk') }));
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(drawer.getByLabelText(say('runs.report')), 'tsag-progress');
    await userEvent.selectOptions(drawer.getByLabelText(say('runs.meeting')), 'TSAG-2999');
    await userEvent.click(drawer.getByRole('button', { name: say('runs.make') }));
    expect(await drawer.findByText('There is no such meeting.')).toBeInTheDocument();
    expect(drawer.getByLabelText(say('runs.meeting'))).toHaveValue('TSAG-2999');
    await userEvent.click(drawer.getByRole('button', { name: say('runs.make') }));
    const names = { report: 'Progress report', meeting: 'TSAG 2999' };
    expect(await screen.findAllByText(say('runs.news-making', names))).not.toHaveLength(0);
    const sent = received.filter(({ method }) => method === 'POST').map(({ body }) => body);
    expect(sent).toEqual(Array(2).fill({ definition: 'tsag-progress', occasion: 'TSAG-2999' }));
  });

  it('is asked for once the meetings are known; that they did not come is no lack of meetings', async () => {
    let isDown = true;
    fakeServer({
      ...served(WAITING),
      'GET /api/v1/occasions': () =>
        isDown ? { status: 503, body: refusal('service/unavailable', 'Later.') } : listed(),
    });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('runs.makeAsk') }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('Later.')).toBeInTheDocument();
    isDown = false;
    await userEvent.click(drawer.getByRole('button', { name: say('states.retry') }));
    await userEvent.selectOptions(await drawer.findByLabelText(say('runs.report')), 'tsag-progress');
    expect(await drawer.findByText(say('runs.noMeeting', { series: 'TSAG' }))).toBeInTheDocument();
  });

  it('that was given up is tried again; after a lost answer under the same key', async () => {
    let isLost = true;
    const { received } = fakeServer({
      ...served(GIVEN_UP),
      'POST /api/v1/runs/given-up/retries': () => {
        if (isLost) {
          isLost = false;
          return { status: 502 };
        }
        return { body: { ...GIVEN_UP, isUnderWay: true } };
      },
    });
    const { say } = await renderPage(as('planner'));
    const names = { report: 'Summary', meeting: 'Council 2099' };
    const retry = await screen.findByRole('button', { name: say('runs.retryOf', names) });
    await userEvent.click(retry);
    expect(await screen.findByRole('alert')).toHaveTextContent(say('states.noAnswerTyped'));
    await userEvent.click(retry);
    expect(await screen.findAllByText(say('runs.news-making', names))).not.toHaveLength(0);
    const keys = received
      .filter(({ method }) => method === 'POST')
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
