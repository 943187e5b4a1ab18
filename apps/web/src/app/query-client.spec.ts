import { QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { fakeServer, refusal } from '../../testing/fake-server';
import { fakeUploads } from '../../testing/fake-uploads';
import { answerOf, api } from '../api/client';
import { eachOf } from '../api/each-of';
import { ProblemError } from '../api/problem';
import { sendFile } from '../api/send-file';
import { sessionQuery } from '../api/session';
import { makeQueryClient } from './query-client';

const RESET = 'POST /api/v1/password-resets';

let leave: () => void;
afterEach(() => leave());

/** A page that shows who is signed in, and how often the server was asked for it. */
function signedIn(code: string) {
  const { received } = fakeServer({
    'GET /api/v1/sessions/current': { body: { stage: 'signed-out', hasSample: false } },
    [RESET]: { status: 401, body: refusal(code, 'Sign in.') },
  });
  leave = new QueryObserver(makeQueryClient(), sessionQuery).subscribe(() => undefined);
  return { asked: () => received.filter(({ method }) => method === 'GET').length };
}

const ask = () => answerOf(api.POST('/api/v1/password-resets', { body: { email: 'a@b.example' } }));

describe('a sign-in that has ended', () => {
  it.each(['access/not-signed-in', 'access/second-factor-missing'])(
    'is noticed by what is sent past all caches, such as a form: %s',
    async (code) => {
      const { asked } = signedIn(code);
      await waitFor(() => expect(asked()).toBe(1));
      await expect(ask()).rejects.toBeInstanceOf(ProblemError);
      await waitFor(() => expect(asked()).toBe(2));
    },
  );

  it('is noticed by what is done to several', async () => {
    const { asked } = signedIn('access/not-signed-in');
    await waitFor(() => expect(asked()).toBe(1));
    await eachOf(['one'], (each) => each, ask);
    await waitFor(() => expect(asked()).toBe(2));
  });

  it('is noticed by a file', async () => {
    const { asked } = signedIn('access/not-signed-in');
    const { sent } = fakeUploads();
    await waitFor(() => expect(asked()).toBe(1));
    const file = sendFile({ address: '/api/v1/imports', file: new File([], 'a.csv'), onProgress: () => undefined });
    sent[0]?.answer(401, refusal('access/not-signed-in', 'Sign in.'));
    await expect(file).rejects.toBeInstanceOf(ProblemError);
    await waitFor(() => expect(asked()).toBe(2));
  });
});

it('a refusal for another reason asks nobody to sign in', async () => {
  const { asked } = signedIn('access/forbidden');
  await waitFor(() => expect(asked()).toBe(1));
  await expect(ask()).rejects.toBeInstanceOf(ProblemError);
  expect(asked()).toBe(1);
});
