import { answerOf, api } from './client';
import { NoAnswerError, ProblemError } from './problem';

const requests: Request[] = [];
const answers: (() => Response)[] = [];

beforeEach(() => {
  requests.length = 0;
  answers.length = 0;
  document.documentElement.lang = 'fr';
  globalThis.fetch = (request) => {
    requests.push(request as Request);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('Failed to fetch'));
  };
});

const json = (status: number, body: unknown) => (): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } });
const ask = (email: string) => answerOf(api.POST('/api/v1/password-resets', { body: { email } }));
const keys = () => requests.map(({ headers }) => headers.get('idempotency-key'));

describe('a request', () => {
  it('asks for the language of the page', async () => {
    answers.push(json(200, { stage: 'signed-out', hasSample: true }));
    await answerOf(api.GET('/api/v1/sessions/current'));
    expect(requests[0]?.headers.get('accept-language')).toBe('fr');
    expect(keys()).toEqual([null]);
  });

  it('is sent again with the same key while nobody has answered it, and with a new one after that', async () => {
    await expect(ask('a@b.example')).rejects.toBeInstanceOf(NoAnswerError);
    answers.push(json(200, {}), json(200, {}));
    await ask('a@b.example');
    await ask('a@b.example');
    const [first, second, third] = keys();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it.each([
    ['a proxy that gave up', 504, '<h1>504</h1>'],
    ['a server that failed', 500, JSON.stringify({ code: 'service/unexpected', detail: 'No.' })],
    [
      'a server that is still at it',
      409,
      JSON.stringify({ code: 'request/idempotency-key-in-flight', detail: 'Wait.' }),
    ],
  ])('keeps its key after the word of %s, which does not say what became of it', async (_, status, body) => {
    answers.push(() => new Response(body, { status }), json(200, {}));
    await expect(ask('lost@b.example')).rejects.toBeInstanceOf(Error);
    await ask('lost@b.example');
    const [first, second] = keys();
    expect(second).toBe(first);
  });

  it('gets a new key after a refusal, which says that nothing was done', async () => {
    answers.push(json(409, { code: 'row/exists', detail: 'No.' }), json(200, {}));
    await expect(ask('no@b.example')).rejects.toBeInstanceOf(ProblemError);
    await ask('no@b.example');
    expect(new Set(keys()).size).toBe(2);
  });

  it('with another body is another request', async () => {
    await expect(ask('a@b.example')).rejects.toBeInstanceOf(NoAnswerError);
    await expect(ask('c@d.example')).rejects.toBeInstanceOf(NoAnswerError);
    expect(new Set(keys()).size).toBe(2);
  });
});

describe('a refusal', () => {
  it('carries the problem as the server told it', async () => {
    answers.push(json(422, { code: 'request/invalid', title: 'No', detail: 'Not so.', params: {}, requestId: 'r' }));
    const error: unknown = await ask('nobody').catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problem.detail).toBe('Not so.');
  });

  it('by something that stands before the server is no answer', async () => {
    answers.push(() => new Response('<h1>502 Bad Gateway</h1>', { status: 502 }));
    await expect(ask('a@b.example')).rejects.toBeInstanceOf(NoAnswerError);
  });
});
