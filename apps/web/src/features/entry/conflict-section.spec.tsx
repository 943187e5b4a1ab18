import { screen } from '@testing-library/react';
import { actualOf, cellOf } from '../../../testing/cells';
import { cellAt, focusValue, openEntry } from '../../../testing/entry-page';
import { refusal } from '../../../testing/fake-server';

const [A, B] = [cellOf('A'), cellOf('B')];

beforeEach(() => localStorage.clear());

it('a conflict is said aloud and leaves the focus in the grid, also of whoever goes past it', async () => {
  const current = { ...actualOf(A, { value: '57' }), returned: null };
  const { user, say } = await openEntry([{ ...A, current }, B], {
    'PATCH /api/v1/actuals/a-A': { status: 412, body: refusal('row/stale', 'Stale') },
    'GET /api/v1/actuals/a-A': { body: actualOf(A, { value: '60' }, { version: 4 }) },
  });
  focusValue(0);
  await user.keyboard('59{Enter}{ArrowUp}');
  const conflict = say('entry.conflict', { name: 'Amina Haddad' });
  expect(await screen.findByText(conflict, undefined, { timeout: 3_000 })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(conflict);
  expect(cellAt(0, 'value')).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowUp}');
  expect(screen.getByText(conflict)).toBeVisible();
  expect(cellAt(0, 'value')).toHaveFocus();
});
