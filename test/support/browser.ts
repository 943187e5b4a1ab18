import type { RunningApi } from './api';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
type Payload = Record<string, unknown>;

/** Sends requests as a browser does: keeps the cookie, says where it comes from, gives each POST a key. */
export class Browser {
  /** `name=value`, as it goes back to the server; empty when there is none. */
  cookie = '';
  private count = 0;

  constructor(
    private readonly api: Pick<RunningApi, 'inject'>,
    private readonly address = '203.0.113.9',
  ) {}

  get(path: string, headers: Record<string, string> = {}): ReturnType<Browser['send']> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, payload: Payload = {}, headers: Record<string, string> = {}): ReturnType<Browser['send']> {
    return this.send('POST', path, payload, headers);
  }

  async send(method: Method, path: string, payload?: Payload, headers: Record<string, string> = {}) {
    this.count += 1;
    const response = await this.api.inject({
      method,
      url: `/api/v1/${path}`,
      remoteAddress: this.address,
      headers: {
        'sec-fetch-site': 'same-origin',
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0',
        ...(this.cookie && { cookie: this.cookie }),
        ...(method === 'POST' && { 'idempotency-key': `browser-key-${process.pid}-${this.count}` }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    const [set] = [response.headers['set-cookie'] ?? []].flat();
    if (set !== undefined) this.cookie = set.includes('Max-Age=0') ? '' : (set.split(';', 1)[0] ?? '');
    return response;
  }

  signIn(email: string, password: string): ReturnType<Browser['send']> {
    return this.post('sessions', { email, password });
  }
}
