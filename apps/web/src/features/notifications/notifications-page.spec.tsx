import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../../testing/fake-server';
import { holdReads } from '../../../testing/hold-reads';
import { signedInAs } from '../../../testing/people';
import { renderPage } from '../../../testing/render-page';
import type { Notification } from '../../api/notifications';
import { SignedInContext } from '../../api/signed-in';
import { NotificationsPage } from './notifications-page';

const notification = (id: string, over: Partial<Notification> = {}): Notification => ({
  id,
  kind: 'due-7',
  unit: { id: 'sg13', code: 'SG13', kind: 'study-group', title: { en: 'Future networks' } },
  indicator: { id: 'i', code: 'I-STD-01', title: { en: 'Recommendations approved' } },
  report: null,
  file: null,
  review: null,
  risk: null,
  period: '2026-Q1',
  dueOn: '2026-04-30',
  createdAt: '2026-04-23T05:10:00Z',
  readAt: null,
  ...over,
});

const show = () =>
  renderPage(
    <SignedInContext value={signedInAs('lea', 'contributor')}>
      <NotificationsPage />
    </SignedInContext>,
  );

describe('what one was told of risks', () => {
  it('says which risk is to be reviewed and which treatment is due, and leads to the risk', async () => {
    const risk = { id: 'k1', code: 'R-0004', title: { en: 'Fellowships underfunded' }, treatment: null };
    const about = { indicator: null, period: null, readAt: '2026-05-02T07:00:00Z' } as const;
    const treated = { ...risk, treatment: { en: 'Ask partners' } };
    const items = [
      notification('a', { ...about, risk }),
      notification('b', { ...about, kind: 'late', risk }),
      notification('c', { ...about, kind: 'due-14', risk: treated }),
      notification('d', { ...about, kind: 'escalated', risk: treated }),
    ];
    fakeServer({ 'GET /api/v1/notifications': { body: { items, next: null, unread: 0 } } });
    const { say } = await show();
    const table = within(await screen.findByRole('table', { name: say('notifications.list') }));
    const values = { day: '30 Apr 2026', treatment: 'Ask partners' };
    for (const key of ['risk-review-due', 'risk-review-late', 'treatment-due', 'treatment-late'] as const)
      expect(table.getByText(say(`notifications.${key}`, values))).toBeInTheDocument();
    for (const link of table.getAllByRole('link', { name: /R-0004 Fellowships underfunded/ }))
      expect(link).toHaveAttribute('href', '/risks/k1');
  });
});

describe('what one was told', () => {
  it('says what is due, late or sent back, and leads to where it is entered', async () => {
    const items = [
      notification('a'),
      notification('b', { kind: 'late', readAt: '2026-05-02T07:00:00Z' }),
      notification('c', { kind: 'sent-back', dueOn: null, period: '2025-Q4' }),
    ];
    fakeServer({ 'GET /api/v1/notifications': { body: { items, next: null, unread: 2 } } });
    const { say } = await show();
    const table = within(await screen.findByRole('table', { name: say('notifications.list') }));
    expect(table.getByText(say('notifications.due', { period: '2026-Q1', day: '30 Apr 2026' }))).toBeInTheDocument();
    expect(table.getByText(say('notifications.late', { period: '2026-Q1', day: '30 Apr 2026' }))).toBeInTheDocument();
    expect(table.getByText(say('notifications.sent-back', { period: '2025-Q4' }))).toBeInTheDocument();
    expect(table.getAllByRole('link', { name: /I-STD-01/ })[0]).toHaveAttribute('href', '/entry?unit=sg13');
    expect(table.getAllByRole('button')).toHaveLength(2);
  });

  it('says which note or action came back, and leads to its result', async () => {
    const result = { id: 'r1', code: 'A.1', title: { en: 'Standards' } };
    const about = { kind: 'sent-back', dueOn: null, indicator: null, readAt: '2026-05-02T07:00:00Z' } as const;
    const items = [
      notification('a', { ...about, report: { kind: 'result-note', result } }),
      notification('b', { ...about, report: { kind: 'action', result } }),
    ];
    fakeServer({ 'GET /api/v1/notifications': { body: { items, next: null, unread: 0 } } });
    const { say } = await show();
    const table = within(await screen.findByRole('table', { name: say('notifications.list') }));
    expect(table.getByText(say('notifications.sent-back-result-note', { period: '2026-Q1' }))).toBeInTheDocument();
    expect(table.getByText(say('notifications.sent-back-action', { period: '2026-Q1' }))).toBeInTheDocument();
    expect(table.getAllByRole('link', { name: /A\.1/ })[0]).toHaveAttribute('href', '/results/r1');
  });

  it('says which file came back, of which units, and leads to it', async () => {
    const units = ['SG13', 'SG17'].map((code) => ({ id: code, code, kind: 'study-group' as const, title: {} }));
    const about = { kind: 'sent-back', dueOn: null, indicator: null, unit: null, period: null } as const;
    const items = [notification('a', { ...about, file: { id: 'i1', name: 'past-years.csv', units } })];
    fakeServer({ 'GET /api/v1/notifications': { body: { items, next: null, unread: 1 } } });
    const { say } = await show();
    const table = within(await screen.findByRole('table', { name: say('notifications.list') }));
    expect(table.getByRole('link', { name: /past-years\.csv/ })).toHaveAttribute('href', '/exchange/i1');
    expect(table.getByText(say('notifications.sent-back-file'))).toBeInTheDocument();
    expect(table.getAllByRole('row')[1]).toHaveTextContent(/SG13 SG17/);
  });

  it('is marked one by one, or up to the newest on the page', async () => {
    const { received } = fakeServer({
      'GET /api/v1/notifications': {
        body: { items: [notification('new'), notification('old')], next: null, unread: 2 },
      },
      'POST /api/v1/notifications/old/readings': { body: { unread: 1 } },
      'POST /api/v1/notification-readings': { body: { unread: 0 } },
    });
    const { say } = await show();
    const buttons = await screen.findAllByRole('button', { name: /I-STD-01/ });
    const readOne = holdReads();
    await userEvent.click(buttons[1] as HTMLElement);
    expect(screen.queryByText(/I-STD-01 2026-Q1: due on 30 Apr 2026\./)).toBeNull();
    readOne();
    expect((await screen.findAllByText(/I-STD-01 2026-Q1: due on 30 Apr 2026\./)).length).toBeGreaterThan(0);
    const letGo = holdReads();
    await userEvent.click(screen.getByRole('button', { name: say('notifications.markAll') }));
    // Said once the list is read anew: its buttons go away with what was read.
    expect(screen.queryByText(say('notifications.allRead'))).toBeNull();
    letGo();
    expect((await screen.findAllByText(say('notifications.allRead'))).length).toBeGreaterThan(0);
    const sent = received.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
    expect(sent).toEqual([
      ['/api/v1/notifications/old/readings', undefined],
      ['/api/v1/notification-readings', { upTo: 'new' }],
    ]);
  });

  it('says so when there is nothing, and what comes next', async () => {
    fakeServer({ 'GET /api/v1/notifications': { body: { items: [], next: null, unread: 0 } } });
    const { say } = await show();
    expect(await screen.findByText(say('notifications.noneWhy'))).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: say('notifications.markAll') })).not.toBeInTheDocument();
  });
});

describe('what one was told of reviews', () => {
  it('says which report is to be reviewed, or who names one in a comment, and leads to the review', async () => {
    const review = {
      reportId: 'r1',
      number: 2,
      title: { en: 'Summary for the Council' },
      occasion: 'C26',
      author: null,
    };
    const about = { indicator: null, unit: null, period: null, readAt: '2026-05-02T07:00:00Z', review } as const;
    const author = { id: 'p', name: 'Lena Fischer' };
    const items = [
      notification('a', { ...about, kind: 'review-asked' }),
      notification('b', { ...about, kind: 'due-1' }),
      notification('c', { ...about, kind: 'late' }),
      notification('d', { ...about, kind: 'mention', dueOn: null, review: { ...review, author } }),
    ];
    fakeServer({ 'GET /api/v1/notifications': { body: { items, next: null, unread: 0 } } });
    const { say } = await show();
    const table = within(await screen.findByRole('table', { name: say('notifications.list') }));
    const day = '30 Apr 2026';
    for (const key of ['review-asked', 'review-due', 'review-late'] as const)
      expect(table.getByText(say(`notifications.${key}`, { number: '2', day }))).toBeInTheDocument();
    expect(table.getByText(/Lena Fischer.* names you in a comment/)).toBeInTheDocument();
    for (const link of table.getAllByRole('link', { name: /C26 Summary for the Council/ }))
      expect(link).toHaveAttribute('href', '/reports/r1/review/2');
  });
});
