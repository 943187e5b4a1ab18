import { act, screen } from '@testing-library/react';
import { fakeServer } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import { unreadQuery } from '../../api/notifications';
import { Bell } from './bell';

describe('the bell', () => {
  it('says how much is unread, and politely when more comes', async () => {
    let unread = 2;
    fakeServer({ 'GET /api/v1/notifications': () => ({ body: { items: [], next: null, unread } }) });
    const { say, queries } = await renderPage(<Bell />);
    expect(
      await screen.findByRole('link', { name: say('frame.notificationsUnread', { count: 2 }) }),
    ).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('');
    unread = 3;
    await act(() => queries.invalidateQueries(unreadQuery));
    expect(
      await screen.findByRole('link', { name: say('frame.notificationsUnread', { count: 3 }) }),
    ).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(say('frame.notificationsCame', { count: 3 }));
    unread = 0;
    await act(() => queries.invalidateQueries(unreadQuery));
    expect(
      await screen.findByRole('link', { name: say('frame.notificationsUnread', { count: 0 }) }),
    ).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(say('frame.notificationsCame', { count: 3 }));
  });
});
