import type { Role } from '@resolute/domain';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { productPlace } from './place';
import { sampleAccount } from './sample-accounts';
import { Visit, type VisitOptions } from './visit';

export interface Chromium {
  open(options?: VisitOptions): Promise<Visit>;
  /** Somebody of the sample who holds this role, at the home page. */
  signedIn(role: Role, options?: VisitOptions): Promise<Visit>;
}

/** A Chromium for the tests of a file; what they open in it is closed after each of them. */
export function inChromium(): Chromium {
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(visits.splice(0).map((visit) => visit.close()));
  });
  afterAll(() => browser?.close());
  const open = async (options?: VisitOptions): Promise<Visit> => {
    const visit = await Visit.open(browser, productPlace(), options);
    visits.push(visit);
    return visit;
  };
  return {
    open,
    signedIn: async (role, options) => {
      const visit = await open(options);
      await visit.goTo('/');
      await visit.signIn(sampleAccount(productPlace(), role));
      return visit;
    },
  };
}
