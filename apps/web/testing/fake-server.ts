type Answer = {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

/**
 * Stands in for the network: answers each `METHOD /path` with what the test says, and keeps what was asked. A request
 * that nobody expects fails the test by an answer of 599.
 */
export function fakeServer(answers: Readonly<Record<string, Answer | ((request: Received) => Answer)>>) {
  const received: Received[] = [];
  globalThis.fetch = async (input) => {
    const request = input as Request;
    const { pathname, search } = new URL(request.url);
    const text = await request.text();
    const asked = {
      method: request.method,
      path: pathname + search,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: request.headers,
    };
    received.push(asked);
    const found = answers[`${asked.method} ${pathname}`];
    const {
      status = 200,
      body,
      headers = {},
    } = typeof found === 'function' ? found(asked) : (found ?? { status: 599 });
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  };
  return { received };
}

/** A refusal as the server words it. */
export const refusal = (code: string, detail: string, errors: readonly { field: string; detail: string }[] = []) => ({
  code,
  title: 'Refused',
  detail,
  params: {},
  requestId: '0190',
  errors: errors.map((error) => ({ code: 'field/invalid', params: {}, ...error })),
});
