import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer } from '../../testing/fake-server';
import { sessionOf } from '../../testing/people';
import { renderPage } from '../../testing/render-page';
import { type Session, sessionQuery, stepIn } from '../api/session';
import { SessionGate } from './session-gate';

const SIGNED_OUT: Session = { stage: 'signed-out', hasSample: false };

async function typedAndSignedOut() {
  fakeServer({ 'GET /api/v1/sessions/current': { body: sessionOf('lea') } });
  const page = await renderPage(
    <SessionGate>
      <input aria-label="narrative" />
    </SessionGate>,
  );
  await userEvent.type(await screen.findByLabelText('narrative'), 'Approval took 56 days');
  act(() => {
    page.queries.setQueryData(sessionQuery.queryKey, SIGNED_OUT);
  });
  await screen.findByRole('heading', { name: page.say('signIn.title') });
  return page;
}

describe('a session that ends in the middle of work', () => {
  it('hides the work behind the sign-in, and gives it back as it was', async () => {
    const { queries, say } = await typedAndSignedOut();
    expect(screen.getByLabelText('narrative')).not.toBeVisible();
    expect(screen.getByText(say('signIn.return'))).toBeVisible();
    act(() => stepIn(queries, sessionOf('lea')));
    await waitFor(() => expect(screen.getByLabelText('narrative')).toBeVisible());
    expect(screen.getByLabelText('narrative')).toHaveValue('Approval took 56 days');
  });

  it('gives nothing of it to somebody else', async () => {
    const { queries } = await typedAndSignedOut();
    act(() => stepIn(queries, sessionOf('john')));
    await waitFor(() => expect(screen.getByLabelText('narrative')).toBeVisible());
    expect(screen.getByLabelText('narrative')).toHaveValue('');
  });
});
