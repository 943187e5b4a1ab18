import { v7 as uuid } from 'uuid';
import type { RunningApi } from './api';
import type { TestPerson } from './people';

/** What the API answered; the body is empty where it is no JSON. */
export interface Answer<Body> {
  readonly status: number;
  readonly etag: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: Body;
}

/** Sends `'POST /results'` as somebody, or as nobody, the way a browser does. */
export type Send<Body> = (
  who: TestPerson | null,
  request: string,
  payload?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer<Body>>;

/** Requests to an API that starts later; each POST has a key of its own. */
export const sender =
  <Body>(api: () => RunningApi): Send<Body> =>
  async (who, request, payload, headers = {}) => {
    const [method = '', url = ''] = request.split(' ');
    const answer = await api().inject({
      method: method as 'GET',
      url: `/api/v1${url}`,
      headers: {
        ...(who && { cookie: who.cookie }),
        'sec-fetch-site': 'same-origin',
        ...(method === 'POST' && { 'idempotency-key': uuid() }),
        ...headers,
      },
      ...(payload && { payload }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return {
      status: answer.statusCode,
      etag: answer.headers.etag,
      headers: answer.headers,
      text: answer.body,
      body: isJson ? answer.json<Body>() : ({} as Body),
    };
  };

/** Only if the row still has this version. */
export const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });
