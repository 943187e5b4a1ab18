/**
 * The keys of requests whose answer never came. Who presses the button again sends the same key, so that the server can
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
