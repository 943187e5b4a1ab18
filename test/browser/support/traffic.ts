import type { Page, Request } from 'playwright-core';

const LONGEST_MS = 15_000;

/** Knows what a page still waits for, so that tests need no pauses. */
export class Traffic {
  private readonly open = new Set<Request>();

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.open.add(request));
    page.on('requestfinished', (request) => this.open.delete(request));
    page.on('requestfailed', (request) => this.open.delete(request));
  }

  /** When every answer has come and has been drawn, and a title is there. */
  async isQuiet(): Promise<void> {
    const deadline = Date.now() + LONGEST_MS;
    for (let quiet = 0; quiet < 2; quiet = (await this.isQuietNow()) ? quiet + 1 : 0)
      if (Date.now() > deadline)
        throw new Error(
          `${this.page.url()} still waits for ${[...this.open].map((request) => request.url()).join(', ')}`,
        );
  }

  private async isQuietNow(): Promise<boolean> {
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    return this.open.size === 0 && (await this.page.getByRole('heading', { level: 1 }).count()) > 0;
  }
}
