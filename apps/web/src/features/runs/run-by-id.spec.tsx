import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { Run } from '../../api/runs';
import { SignedInContext } from '../../api/signed-in';
import { RunById } from './run-by-id';

const READY: Run = {
  id: 'run',
  definition: { code: 'council-summary', title: { en: 'Summary' } },
  occasion: {
    code: 'C26',
    title: { en: 'Council 2026' },
    fromDay: '2026-04-28',
    toDay: '2026-05-08',
    submissionDay: '2026-04-14',
    agendaItem: 'PL 1.1',
  },
  state: 'ready',
  dueOn: '2026-04-07',
  cutOff: '2026-04-07T21:59:59Z',
  startedAt: '2026-04-09T06:00:00Z',
  readyAt: '2026-04-09T06:00:05Z',
  isLate: true,
  skippedAt: null,
  skipReason: null,
  isUnderWay: false,
  fault: null,
  progress: { drawn: 3, of: 3 },
  reportId: 'report',
};
const WAITING: Run = { ...READY, state: 'planned', startedAt: null, readyAt: null, isLate: false, reportId: null };
const FILES = [
  { language: 'ar', format: 'pdf-ua', pages: 4, size: 204_800, sha256: 'aa' },
  { language: 'en', format: 'pdf-ua', pages: 1, size: 3_145_728, sha256: 'bb' },
  { language: 'en', format: 'xlsx', pages: null, size: 20, sha256: 'cc' },
];
const served = (run: Run) => ({
  'GET /api/v1/runs/run': { body: run },
  'GET /api/v1/runs/run/files': { body: { items: FILES, next: null } },
});
const as = (role: 'planner' | 'auditor') => (
  <SignedInContext value={signedInAs('me', role)}>
    <RunById id="run" />
  </SignedInContext>
);

describe('one report for one meeting', () => {
  it('that is ready gives its files by language and format, and the way to what people write', async () => {
    fakeServer(served(READY));
    const { say } = await renderPage(as('auditor'));
    const rows = within(await screen.findByRole('table', { name: say('runs.files') })).getAllByRole('row');
    expect(rows).toHaveLength(3);
    const [, arabic, english] = rows;
    expect(arabic).toHaveTextContent(say('runs.pages', { count: 4 }));
    expect(arabic).toHaveTextContent(say('runs.kilobytes', { size: 200 }));
    expect(arabic).toHaveTextContent('–');
    expect(english).toHaveTextContent(say('runs.megabytes', { size: 3 }));
    expect(english).toHaveTextContent(say('runs.kilobytes', { size: 1 }));
    const pdf = say('runs.fileOf', { format: say('runs.format-pdf-ua'), language: 'English' });
    expect(screen.getByRole('link', { name: pdf })).toHaveAttribute('href', '/api/v1/runs/run/files/en/pdf-ua');
    expect(screen.getByRole('link', { name: say('runs.toReport') })).toHaveAttribute('href', '/reports/report');
    expect(screen.getByText(say('runs.endOf', { day: '7 Apr 2026' }))).toBeInTheDocument();
    expect(screen.getByText((text) => text.includes(say('runs.lateWhy')))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('runs.earlyAsk') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('runs.renewAsk') })).toBeNull();
  });

  it('that waits is made at once by a planner who is asked first; a refusal stays in sight', async () => {
    const { received } = fakeServer({
      ...served(WAITING),
      'POST /api/v1/runs': { status: 409, body: refusal('occasion/cancelled', 'The meeting was cancelled.') },
    });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('runs.earlyAsk') }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(say('runs.earlyWhy'))).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: say('runs.make') }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The meeting was cancelled.');
    expect(received.findLast(({ method }) => method === 'POST')?.body).toEqual({
      definition: 'council-summary',
      occasion: 'C26',
    });
    expect(screen.queryByRole('table', { name: say('runs.files') })).toBeNull();
  });

  it('that is ready takes later figures when a planner is sure; one under review does not', async () => {
    const sentence = 'All versions of a report have the same figures.';
    const { received } = fakeServer({
      ...served(READY),
      'POST /api/v1/runs/run/renewals': { status: 409, body: refusal('report/under-review', sentence) },
    });
    const { say } = await renderPage(as('planner'));
    await userEvent.click(await screen.findByRole('button', { name: say('runs.renewAsk') }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(say('runs.renewWhy'))).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: say('runs.renew') }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(sentence);
    expect(received.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('that was replaced is not made anew', async () => {
    fakeServer(served({ ...READY, state: 'superseded' }));
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByText(say('runs.state-superseded'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('runs.renewAsk') })).toBeNull();
  });

  it('that was given up tells all that went wrong', async () => {
    const fault = 'ar: The font is missing\nzh: The font is missing';
    fakeServer(served({ ...READY, state: 'frozen', readyAt: null, reportId: null, fault }));
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByText((_, element) => element?.tagName === 'PRE')).toHaveTextContent(
      'zh: The font is missing',
    );
    const names = { report: 'Summary', meeting: 'Council 2026' };
    expect(screen.getByRole('button', { name: say('runs.retryOf', names) })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: say('runs.toReport') })).toBeNull();
  });

  it('that was passed over with its meeting cannot be made', async () => {
    const skipped = { skippedAt: '2026-04-01T09:00:00Z', skipReason: 'cancelled' } as const;
    fakeServer(served({ ...WAITING, state: 'skipped', ...skipped }));
    const { say } = await renderPage(as('planner'));
    expect(await screen.findByText(say('runs.skip-cancelled'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('runs.earlyAsk') })).toBeNull();
    expect(screen.getByText(say('runs.next-cancelled'))).toBeInTheDocument();
  });
});

it('a report that is being made keeps the files that are there in sight while one more is asked for', async () => {
  let drawn = 2;
  const making = () => ({ body: { ...READY, state: 'frozen', isUnderWay: true, progress: { drawn, of: 3 } } });
  fakeServer({ ...served(READY), 'GET /api/v1/runs/run': making });
  const { say, queries } = await renderPage(as('auditor'));
  const table = await screen.findByRole('table', { name: say('runs.files') });
  const answer = globalThis.fetch;
  globalThis.fetch = (input) =>
    (input as Request).url.endsWith('/files') ? new Promise<Response>(() => undefined) : answer(input);
  drawn = 3;
  await act(() => queries.invalidateQueries({ queryKey: ['runs', 'one'] }));
  expect(await screen.findByText(say('runs.progress', { drawn: 3, of: 3 }))).toBeInTheDocument();
  expect(table).toBeInTheDocument();
});
