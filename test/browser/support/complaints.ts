import type { Page } from 'playwright-core';

/** A refusal that a story expects: `401 POST /api/v1/sessions`. */
export type Expected = RegExp;

/**
 * Everything that a browser complains about on a page: errors and warnings of the console, errors nobody caught, requests that
 * failed or were refused. Nobody who uses the product sees them, so that a test has to.
 */
export class Complaints {
  private readonly heard: string[] = [];

  constructor(page: Page) {
    page.on('console', (message) => {
      const isComplaint = ['error', 'warning'].includes(message.type());
      // The browser repeats each refused request in the console; it is heard below, with its address.
      if (isComplaint && !message.text().startsWith('Failed to load resource')) this.heard.push(message.text());
    });
    page.on('pageerror', (error) => this.heard.push(String(error.stack ?? error)));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'failed';
      // Whoever leaves a page does not wait for what it asked.
      if (reason !== 'net::ERR_ABORTED') this.heard.push(`${reason} ${request.method()} ${pathOf(request.url())}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400)
        this.heard.push(`${response.status()} ${response.request().method()} ${pathOf(response.url())}`);
    });
  }

  /** What was heard since the last time, without what was expected. */
  take(...expected: readonly Expected[]): string[] {
    return this.heard.splice(0).filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
  }
}

const pathOf = (url: string): string => new URL(url).pathname;
