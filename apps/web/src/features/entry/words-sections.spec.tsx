import { screen, waitFor } from '@testing-library/react';
import { actualOf, cellOf } from '../../../testing/cells';
import { focusValue, openEntry } from '../../../testing/entry-page';
import { refusal } from '../../../testing/fake-server';
import type { ActualContent } from '../../api/actuals';
import type { Cell } from '../../api/cells';
import { LANGUAGE_NAMES } from '../../text/language-names';

const A = cellOf('A');

beforeEach(() => localStorage.clear());

describe('the narrative', () => {
  const told = (text: string): Cell => ({
    ...A,
    current: { ...actualOf(A, { narrative: { en: text } }), returned: null },
  });
  const english = () => screen.getByLabelText(LANGUAGE_NAMES.en);

  it('shows theirs when that is chosen, and the next key goes on from there', async () => {
    const theirs = actualOf(A, { narrative: { en: 'Theirs' } }, { version: 4 });
    const saves: unknown[] = [];
    const { user, say } = await openEntry([told('First')], {
      'PATCH /api/v1/actuals/a-A': ({ body, headers }) => {
        if (headers.get('If-Match') !== '"4"') return { status: 412, body: refusal('row/stale', 'Stale') };
        saves.push((body as ActualContent).narrative);
        return { body: actualOf(A, body as Partial<ActualContent>, { version: 5 }) };
      },
      'GET /api/v1/actuals/a-A': { body: theirs },
    });
    await user.type(english(), ' mine');
    await screen.findByText(say('entry.conflict', { name: 'Amina Haddad' }), undefined, { timeout: 3_000 });
    await user.click(screen.getByRole('radio', { name: 'Theirs' }));
    await user.click(screen.getByRole('button', { name: say('entry.settle') }));
    expect(english()).toHaveValue('Theirs');
    await user.type(english(), '!');
    await waitFor(() => expect(saves).toEqual([{ en: 'Theirs!' }]), { timeout: 3_000 });
  });

  it('shows what an undo brings back, and stays unfolded when the last letter goes', async () => {
    const { user } = await openEntry([told('A')]);
    await user.type(english(), '{Backspace}');
    expect(english().closest('details')).toHaveAttribute('open');
    expect(english()).toHaveFocus();
    focusValue(0);
    await user.keyboard('{Control>}z{/Control}');
    expect(english()).toHaveValue('A');
  });
});
