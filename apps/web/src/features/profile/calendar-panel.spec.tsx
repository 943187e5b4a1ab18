import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { holdReads } from '../../../testing/hold-reads';
import { renderPage } from '../../../testing/render-page';
import { CalendarPanel } from './calendar-panel';
import { RemindersPanel } from './reminders-panel';

const ADDRESS = 'https://resolute.example.org/api/v1/calendar-feeds/secret.ics';

describe('the calendar of due days', () => {
  it('is made, shown once, and revoked after a question', async () => {
    let feeds: object[] = [];
    const feed = { id: 'feed', createdAt: '2026-04-23T05:10:00Z' };
    fakeServer({
      'GET /api/v1/calendar-feeds': () => ({ body: { items: feeds } }),
      'POST /api/v1/calendar-feeds': () => {
        feeds = [feed];
        return { status: 201, body: { ...feed, address: ADDRESS } };
      },
      'DELETE /api/v1/calendar-feeds/feed': () => {
        feeds = [];
        return { status: 204 };
      },
    });
    const { say } = await renderPage(<CalendarPanel />);
    await userEvent.click(await screen.findByRole('button', { name: say('notifications.makeCalendar') }));
    expect(await screen.findByLabelText(say('notifications.calendarAddress'))).toHaveValue(ADDRESS);
    expect(await screen.findByRole('button', { name: say('notifications.replaceAsk') })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: say('notifications.revokeAsk') }));
    const letGo = holdReads();
    await userEvent.click(await screen.findByRole('button', { name: say('notifications.revoke') }));
    expect(screen.queryByText(say('notifications.revoked'))).toBeNull();
    letGo();
    expect(await screen.findAllByText(say('notifications.revoked'))).not.toHaveLength(0);
    expect(await screen.findByRole('button', { name: say('notifications.makeCalendar') })).toBeInTheDocument();
    expect(screen.queryByLabelText(say('notifications.calendarAddress'))).not.toBeInTheDocument();
  });
});

describe('reminders by mail', () => {
  it('are chosen, and a choice that came too late can be saved again', async () => {
    let settings = { mail: 'digest', version: 0 };
    let refuse = true;
    const { received } = fakeServer({
      'GET /api/v1/notification-settings': () => ({ body: settings }),
      'PATCH /api/v1/notification-settings': ({ body }) => {
        if (refuse) {
          [refuse, settings] = [false, { mail: 'off', version: 1 }];
          return { status: 412, body: refusal('row/stale', 'Somebody was faster.') };
        }
        settings = { ...settings, ...(body as object), version: 2 };
        return { body: settings };
      },
    });
    const { say } = await renderPage(<RemindersPanel />);
    await userEvent.click(await screen.findByRole('radio', { name: say('notifications.mail-at-once') }));
    await userEvent.click(screen.getByRole('button', { name: say('notifications.saveMail') }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody was faster.');
    expect(screen.getByRole('radio', { name: say('notifications.mail-at-once') })).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: say('notifications.saveMail') }));
    expect((await screen.findAllByText(say('notifications.mailSaved'))).length).toBeGreaterThan(0);
    const sent = received.filter(({ method }) => method === 'PATCH').map(({ headers }) => headers.get('If-Match'));
    expect(sent).toEqual(['"0"', '"1"']);
  });
});
