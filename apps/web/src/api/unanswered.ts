const FIRST_OF_THE_SERVER = 500;

/**
 * Whether a response says what became of a request. A proxy that gave up waiting (502, 504) does not, nor does a server that
 * is still at the first try; what fails on the server itself frees the key there, so that it may be sent again under it.
 */
export const saysWhatBecame = (status: number, answer: unknown): boolean =>
  status < FIRST_OF_THE_SERVER &&
  !(
    typeof answer === 'object' &&
    answer !== null &&
    'code' in answer &&
    answer.code === 'request/idempotency-key-in-flight'
  );

/**
 * The keys of requests whose answer never came, or said nothing about them. Who presses the button again sends the same key, so that the server can
 * tell a second try from a second wish.
 */
export class UnansweredRequests {
  private readonly keys = new Map<string, string>();

  keyFor(request: string): string {
    const known = this.keys.get(request);
    if (known) return known;
    const key = crypto.randomUUID();
    this.keys.set(request, key);
    return key;
  }

  answered(request: string): void {
    this.keys.delete(request);
  }
}
