import createClient, { type Middleware } from 'openapi-fetch';
import { NoAnswerError, type Problem, ProblemError } from './problem';
import type { paths } from './schema';
import { heard } from './sign-in-ended';
import { saysWhatBecame, UnansweredRequests } from './unanswered';

const unanswered = new UnansweredRequests();
const identities = new WeakMap<Request, string>();

const speakOneLanguage: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
};

/** Each POST says by a key whether it is new or the last one again; see UnansweredRequests. Who keeps keys longer gives one. */
const nameEachPost: Middleware = {
  onRequest: async ({ request }) => {
    if (request.method !== 'POST' || request.headers.has('Idempotency-Key')) return request;
    const identity = `${request.url}\n${await request.clone().text()}`;
    request.headers.set('Idempotency-Key', unanswered.keyFor(identity));
    identities.set(request, identity);
    return request;
  },
  onResponse: async ({ request, response }) => {
    if (saysWhatBecame(response.status, await problemIn(response))) unanswered.answered(identities.get(request) ?? '');
    return response;
  },
};

/** The body of a refusal, read from a copy, as whoever sent the request reads it too. */
const problemIn = (response: Response): Promise<unknown> =>
  response.ok
    ? Promise.resolve()
    : response
        .clone()
        .json()
        .catch(() => undefined);

/** The key of a POST is given here and nowhere else, so that no caller has to think of it. */
type KeyGiven<T> = T extends { post: { parameters: { header: { 'Idempotency-Key': string } } } }
  ? Omit<T, 'post'> & { post: Omit<T['post'], 'parameters'> & { parameters: WithoutKey<T['post']['parameters']> } }
  : T;
type WithoutKey<T extends { header: object }> = Omit<T, 'header'> &
  (Exclude<keyof T['header'], 'Idempotency-Key'> extends never
    ? { header?: never }
    : { header: Omit<T['header'], 'Idempotency-Key'> });

export const api = createClient<{ [P in keyof paths]: KeyGiven<paths[P]> }>({
  baseUrl: globalThis.location.origin,
  fetch: (request) => globalThis.fetch(request),
});
api.use(speakOneLanguage, nameEachPost);

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a good answer; throws a ProblemError for a refusal and a NoAnswerError when none came. */
export async function answerOf<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await request.catch((cause: unknown) => {
    throw new NoAnswerError({ cause });
  });
  if (answer.response.ok) return answer.data as T;
  if (isProblemBody(answer.error)) throw heard(new ProblemError(answer.error));
  throw new NoAnswerError();
}

/** A proxy before the server can answer with a page of its own; that is no problem of ours. */
const isProblemBody = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;

/** A change names the version that it starts from. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
