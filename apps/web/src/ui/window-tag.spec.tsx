import { LANGUAGES } from '@resolute/domain';
import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page';
import type { CellWindow } from './use-window-words';
import { WindowTag } from './window-tag';

const locked = (window: object): CellWindow =>
  ({ kind: 'locked', rule: 'window-closed', since: null, until: null, opener: 'planner', ...window }) as CellWindow;
const open = (because: string): CellWindow =>
  ({ kind: 'open', because, until: '2026-05-10T21:59:59.999Z' }) as CellWindow;
const SINCE = '2026-05-10T22:00:00.000Z';
const UNTIL = '2026-03-28T23:00:00.000Z';

describe('the tag of a window', () => {
  it.each([
    [open('window'), 'Open', 'Open until 10 May 2026, 23:59.'],
    [open('return'), 'Open', 'Sent back: open until 10 May 2026, 23:59.'],
    [open('exception'), 'Open', 'Open by an exception until 10 May 2026, 23:59.'],
    [
      locked({ rule: 'future', until: UNTIL, opener: 'nobody' }),
      'Locked',
      'The period has not begun. It opens on 29 Mar 2026, 00:00; nobody can open it earlier.',
    ],
    [
      locked({ rule: 'future', opener: 'nobody' }),
      'Locked',
      'The period has not begun. A decision closes it before it opens; nobody can open it earlier.',
    ],
    [
      locked({ rule: 'not-yet-open', until: UNTIL }),
      'Locked',
      'Not open yet. It opens on 29 Mar 2026, 00:00; a planner can open it earlier.',
    ],
    [
      locked({ since: SINCE }),
      'Locked',
      'The window has been closed since 11 May 2026, 00:00. A planner can grant an exception.',
    ],
    [
      locked({ rule: 'period-closed', since: SINCE, decision: 'C26/DEC/1' }),
      'Locked',
      'Closed by C26/DEC/1 since 11 May 2026, 00:00. A planner can grant an exception.',
    ],
    [
      locked({ rule: 'not-determined' }),
      'Locked',
      'It cannot be said whether this is open, so it is locked. A planner can look at it.',
    ],
  ])('of %j says %s: %s', async (window, short, sentence) => {
    await renderPage(<WindowTag window={window} />);
    expect(await screen.findByText(short)).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
  });

  it.each(LANGUAGES)('says all of it in %s', async (language) => {
    const closed = locked({ rule: 'period-closed', since: SINCE, decision: 'C26/DEC/1' });
    await renderPage(<WindowTag window={closed} />, language);
    expect(await screen.findByText(/C26\/DEC\/1/)).toHaveTextContent(/^[^{}]*2026[^{}]*$/);
  });
});
