import http from 'node:http';
import { v7 as uuid } from 'uuid';

/** What came back. */
export interface Answer<B> {
  readonly body: B;
  /** From the request sent to the last byte of its answer. */
  readonly milliseconds: number;
}

interface Sent {
  readonly json?: object;
  readonly file?: { readonly type: string; readonly payload: Buffer };
  /** The version that was seen. */
  readonly version?: number;
}

/** Somebody who is signed in, and sends requests to a running API over connections that stay open, as a browser does. */
export class SignedInClient {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 6 });

  constructor(
    private readonly port: number,
    private readonly cookie: string,
  ) {}

  get<B>(path: string): Promise<Answer<B>> {
    return this.send('GET', path);
  }

  /** Throws unless the request succeeds: a bench that counts refusals measures nothing. */
  send<B>(method: string, path: string, { json, file, version }: Sent = {}): Promise<Answer<B>> {
    const payload = file?.payload ?? (json && Buffer.from(JSON.stringify(json)));
    const headers = {
      cookie: this.cookie,
      'sec-fetch-site': 'same-origin',
      ...(method !== 'GET' && { 'idempotency-key': uuid() }),
      ...(payload && { 'content-type': file?.type ?? 'application/json', 'content-length': payload.length }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    };
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, path, method, headers, agent: this.agent };
      const request = http.request(options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const milliseconds = performance.now() - began;
          const text = Buffer.concat(parts).toString('utf8');
          const { statusCode = 0 } = response;
          if (statusCode >= 300) reject(new Error(`${method} ${path} answered ${statusCode}: ${text.slice(0, 500)}`));
          else resolve({ body: JSON.parse(text) as B, milliseconds });
        });
      });
      request.on('error', reject);
      request.end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
