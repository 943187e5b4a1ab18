import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { productPlace } from './place';
import { Visit, type VisitOptions } from './visit';

/** A Chromium for the tests of a file; what they open in it is closed after each of them. */
export function inChromium(): { open(options?: VisitOptions): Promise<Visit> } {
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });
  afterAll(() => browser?.close());
  return {
    open: async (options) => {
      const visit = await Visit.open(browser, productPlace(), options);
      visits.push(visit);
      return visit;
    },
  };
}
