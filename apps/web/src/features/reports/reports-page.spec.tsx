import { screen, within } from '@testing-library/react';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import { report } from '../../../testing/reports';
import { ReportsPage } from './reports-page';

const { definition, occasion, originalLanguage, cutOff, createdAt } = report();
const LINE = { id: 'r1', definition, occasion, originalLanguage, cutOff, createdAt, latestVersion: null };
const SENT = { ...LINE, id: 'r2', latestVersion: { id: 'v2', number: 2, reviewDueOn: '2999-03-20' } };
const RUNS = { body: { items: [{ id: 'run1', reportId: 'r1', isUnderWay: false, occasion }], next: null } };

it('the reports stand with their meeting, their figures, their deadline, and what was sent to review', async () => {
  fakeServer({
    'GET /api/v1/reports': { body: { items: [LINE, SENT], next: null } },
    'GET /api/v1/runs': RUNS,
  });
  const { say } = await renderPage(<ReportsPage />);
  const [first, second] = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  const name = say('reports.pageTitle', { report: 'Summary for the Council', meeting: 'Council 2026' });
  expect(within(first as HTMLElement).getByRole('link', { name })).toHaveAttribute('href', '/reports/r1');
  expect(first).toHaveTextContent('1 Mar 2026, 23:59');
  expect(first).toHaveTextContent(say('reports.notSent'));
  expect(await within(first as HTMLElement).findByText('11 May 2026')).toBeVisible();
  const version = within(second as HTMLElement).getByRole('link', {
    name: say('reports.versionNumber', { version: 2 }),
  });
  expect(version).toHaveAttribute('href', '/reports/r2/review/2');
  expect(second).toHaveTextContent(say('reports.reviewUntil', { day: '20 Mar 2999' }));
  expect(screen.getByText(say('reports.finding', { count: 1 }))).toBeVisible();
});

it('where there is none, it says how one comes to be, with the way to the calendar', async () => {
  fakeServer({ 'GET /api/v1/reports': { body: { items: [], next: null } } });
  const { say } = await renderPage(<ReportsPage />);
  expect(await screen.findByText(say('reports.noneWhy'))).toBeVisible();
  expect(screen.getByRole('link', { name: say('reports.toRuns') })).toHaveAttribute('href', '/runs');
});

it('says what went wrong, with the way out', async () => {
  fakeServer({ 'GET /api/v1/reports': { status: 503, body: refusal('service/unavailable', 'Come back soon.') } });
  const { say } = await renderPage(<ReportsPage />);
  expect(await screen.findByText('Come back soon.')).toBeVisible();
  expect(screen.getByRole('button', { name: say('states.retry') })).toBeVisible();
});
