interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: File;
  /** Says how far it has come. */
  progress(loaded: number, total: number): void;
  answer(status: number, body: unknown): void;
  /** The connection breaks. */
  lose(): void;
}

/** Stands in for the network where files are sent: keeps each request until the test answers it. */
export function fakeUploads(): { readonly sent: readonly Sent[] } {
  const sent: Sent[] = [];
  globalThis.XMLHttpRequest = class {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    status = 0;
    responseText = '';
    private method = '';
    private path = '';
    private readonly headers: Record<string, string> = {};

    open(method: string, path: string): void {
      [this.method, this.path] = [method, path];
    }

    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }

    send(body: FormData): void {
      const { method, path, headers } = this;
      sent.push({
        method,
        path,
        headers,
        file: body.get('file') as File,
        progress: (loaded, total) => this.upload.onprogress?.({ loaded, total }),
        answer: (status, answer) => {
          this.status = status;
          this.responseText = typeof answer === 'string' ? answer : JSON.stringify(answer);
          this.onload?.();
        },
        lose: () => this.onerror?.(),
      });
    }
  } as unknown as typeof XMLHttpRequest;
  return { sent };
}
