import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeServer, refusal } from '../../../testing/fake-server';
import { renderPage } from '../../../testing/render-page';
import { SignInPage } from './sign-in-page';

const SIGNED_OUT = { stage: 'signed-out', hasSample: false };

describe('the sign-in', () => {
  it('keeps the address when the password is wrong, says what to do, and takes the focus there', async () => {
    const { received } = fakeServer({
      'GET /api/v1/sessions/current': { body: SIGNED_OUT },
      'POST /api/v1/sessions': { status: 401, body: refusal('access/sign-in-refused', 'Check both and try again.') },
    });
    const { say } = await renderPage(<SignInPage isReturn={false} />);
    await userEvent.type(await screen.findByLabelText(say('signIn.email')), 'a@b.example');
    await userEvent.type(screen.getByLabelText(say('signIn.password')), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: say('signIn.action') }));
    const problem = await screen.findByRole('alert');
    expect(problem).toHaveTextContent('Check both and try again.');
    await waitFor(() => expect(problem).toHaveFocus());
    expect(screen.getByLabelText(say('signIn.email'))).toHaveValue('a@b.example');
    expect(received.at(-1)?.body).toEqual({ email: 'a@b.example', password: 'wrong' });
  });

  it('leads whoever has a file, and no account, to where it is checked', async () => {
    fakeServer({ 'GET /api/v1/sessions/current': { body: SIGNED_OUT } });
    const { say } = await renderPage(<SignInPage isReturn={false} />);
    expect(await screen.findByRole('link', { name: say('signIn.checkFile') })).toHaveAttribute('href', '/verify');
  });

  it('marks the field that the server names, and leads to it from the summary', async () => {
    fakeServer({
      'GET /api/v1/sessions/current': { body: SIGNED_OUT },
      'POST /api/v1/sessions': {
        status: 400,
        body: refusal('request/invalid', 'Some values are wrong.', [{ field: 'email', detail: 'Enter an address.' }]),
      },
    });
    const { say } = await renderPage(<SignInPage isReturn={false} />);
    await userEvent.click(await screen.findByRole('button', { name: say('signIn.action') }));
    await userEvent.click(await screen.findByRole('button', { name: /Enter an address/ }));
    const email = screen.getByLabelText(say('signIn.email'));
    expect(email).toHaveFocus();
    expect(email).toBeInvalid();
    expect(email).toHaveAccessibleDescription('Enter an address.');
  });

  it('goes on to the code when the account has a second factor, which may be typed with spaces', async () => {
    const { received } = fakeServer({
      'GET /api/v1/sessions/current': { body: SIGNED_OUT },
      'POST /api/v1/sessions': { status: 201, body: { stage: 'second-factor', hasSample: false } },
      'POST /api/v1/sessions/current/second-factor-checks': {
        status: 201,
        body: { stage: 'second-factor', hasSample: false },
      },
    });
    const { say } = await renderPage(<SignInPage isReturn={false} />);
    await userEvent.click(await screen.findByRole('button', { name: say('signIn.action') }));
    await userEvent.type(await screen.findByLabelText(say('signIn.code')), '123 456');
    await userEvent.click(screen.getByRole('button', { name: say('signIn.codeAction') }));
    await waitFor(() => expect(received.at(-1)?.body).toEqual({ code: '123456' }));
  });
});
