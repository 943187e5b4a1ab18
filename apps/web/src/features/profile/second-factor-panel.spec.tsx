import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import { type SignedIn, SignedInContext } from '../../api/signed-in';
import { SecondFactorPanel } from './second-factor-panel';

const panelOf = (secondFactorRequired: boolean) => {
  const signedIn = { person: { id: 'me', hasSecondFactor: true }, grants: [], secondFactorRequired };
  return (
    <SignedInContext value={signedIn as unknown as SignedIn}>
      <SecondFactorPanel />
    </SignedInContext>
  );
};

describe('the second factor', () => {
  it('says why it cannot be removed while a role needs it', async () => {
    fakeServer({});
    const { say } = await renderPage(panelOf(true));
    const button = await screen.findByRole('button', { name: say('profile.removeSecondFactorAsk') });
    expect(button).toHaveAccessibleDescription(say('profile.secondFactorNeeded'));
    await userEvent.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is removed with the password only', async () => {
    const { received } = fakeServer({
      'DELETE /api/v1/second-factors/current': {
        status: 400,
        body: refusal('access/wrong-password', 'This is not your password.'),
      },
    });
    const { say } = await renderPage(panelOf(false));
    await userEvent.click(await screen.findByRole('button', { name: say('profile.removeSecondFactorAsk') }));
    await userEvent.type(await screen.findByLabelText(say('signIn.password')), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: say('profile.removeSecondFactor') }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is not your password.');
    expect(received.at(-1)?.body).toEqual({ password: 'wrong' });
  });
});
