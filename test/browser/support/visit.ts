import { randomUUID } from 'node:crypto';
import { directionOf, type Language } from '@resolute/domain';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { Complaints } from './complaints';
import type { ProductPlace } from './product';
import type { Account } from './sample-accounts';
import { Traffic } from './traffic';
import { Words } from './words';

export interface VisitOptions {
  /** What the browser asks for: the language of the screens until one is signed in. */
  readonly language?: Language;
}

const LONGEST_WAIT_MS = 10_000;

/** Somebody at a browser of their own, who reads one language and has not signed in yet. */
export class Visit {
  readonly complaints: Complaints;
  private readonly traffic: Traffic;

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly place: ProductPlace,
    public words: Words,
  ) {
    this.complaints = new Complaints(page);
    this.traffic = new Traffic(page);
  }

  static async open(browser: Browser, place: ProductPlace, options: VisitOptions = {}): Promise<Visit> {
    const { language = 'en' } = options;
    const context = await browser.newContext({
      locale: language,
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(LONGEST_WAIT_MS);
    return new Visit(await context.newPage(), context, place, new Words(language));
  }

  /** The session ends while the page stays open, as it does after a long lunch. */
  loseSession(): Promise<void> {
    return this.context.clearCookies();
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Types an address and waits until the page is there. */
  async goTo(address: string): Promise<void> {
    await this.page.goto(this.place.url + address, { waitUntil: 'commit' });
    await this.isQuiet();
  }

  async isQuiet(): Promise<void> {
    await this.traffic.isQuiet();
  }

  /** Signs in through the screen, and goes on in the language that this visit is in. */
  async signIn({ email, password }: Account): Promise<void> {
    await this.fill('signIn.email', email);
    await this.fill('signIn.password', password);
    await this.button('signIn.action').click();
    await this.isIn();
  }

  /** When the sign-in is over and the page behind it is there. */
  async isIn(): Promise<void> {
    await this.page.getByRole('navigation').first().waitFor();
    await this.isQuiet();
    const { language } = this.words;
    // The sample's people are shared by all tests: the one before may have left them another language.
    if ((await this.page.locator('html').getAttribute('lang')) !== language) await this.prefer(language);
  }

  field(key: string): Locator {
    return this.page.getByLabel(this.words.say(key), { exact: true });
  }

  fill(key: string, value: string): Promise<void> {
    return this.field(key).fill(value);
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.words.like(key) });
  }

  link(key: string): Locator {
    return this.page.getByRole('link', { name: this.words.like(key) });
  }

  /** What says that something is wrong and what to do. */
  problem(): Locator {
    return this.page.getByRole('alert');
  }

  /** Waits until it has the focus. */
  isFocused(what: Locator): Promise<void> {
    return what.and(this.page.locator(':focus')).waitFor();
  }

  /** Sends a POST by the page's own fetch, with its cookie and under its policy. */
  async post<T>(address: string, body: object): Promise<T> {
    const given = { address, key: randomUUID(), body: JSON.stringify(body) };
    const { status, answer } = await this.page.evaluate(async ({ address: to, key, body: text }) => {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key };
      const response = await fetch(to, { method: 'POST', headers, body: text });
      return { status: response.status, answer: await response.text() };
    }, given);
    if (status >= 300) throw new Error(`${status} ${address}: ${answer}`);
    return JSON.parse(answer) as T;
  }

  /** The unit in which whoever is signed in holds the first role that is of a unit. */
  unitId(): Promise<string> {
    return this.page.evaluate(async () => {
      const session = (await (await fetch('/api/v1/sessions/current')).json()) as {
        grants: { unitId: string | null }[];
      };
      return session.grants.find(({ unitId }) => unitId !== null)?.unitId ?? '';
    });
  }

  /** Waits until the page is the one with this title. */
  titled(key: string): Promise<void> {
    return this.page.getByRole('heading', { level: 1, name: this.words.like(key) }).waitFor();
  }

  title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.words.say('frame.navigation') });
  }

  /** The addresses of the pages that the navigation offers. */
  offeredPages(): Promise<string[]> {
    return this.navigation()
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  }

  /** Takes a language from the menu at the top. */
  async chooseLanguage(language: Language): Promise<void> {
    await this.button('frame.languageIs').click();
    await this.page
      .getByRole('menuitem')
      .and(this.page.locator(`[lang=${language}]`))
      .click();
    this.words = new Words(language);
    await this.page.locator(`html[lang=${language}][dir=${directionOf(language)}]`).waitFor();
    await this.isQuiet();
  }

  /** Writes another language into the profile, as the page itself would, and comes back in it. */
  async prefer(language: Language): Promise<void> {
    await changeProfile(this.page, { language });
    this.words = new Words(language);
    await this.page.reload({ waitUntil: 'commit' });
    await this.page.locator(`html[lang=${language}][dir=${directionOf(language)}]`).waitFor();
    await this.isQuiet();
  }
}

/** Through the page's own fetch, with its cookie and under its policy. */
async function changeProfile(page: Page, change: Readonly<Record<string, string>>): Promise<void> {
  const status = await page.evaluate(async (body) => {
    const address = '/api/v1/profile';
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const headers = { 'Content-Type': 'application/json', 'If-Match': etag };
    return (await fetch(address, { method: 'PATCH', headers, body: JSON.stringify(body) })).status;
  }, change);
  if (status !== 200) throw new Error(`The profile was not changed: ${status}`);
}
