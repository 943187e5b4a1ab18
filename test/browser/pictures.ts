import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '@resolute/domain';
import type { Browser } from 'playwright-core';
import { launchChromium } from './support/chromium';
import { innerPages } from './support/inner-pages';
import { Product } from './support/product';
import { isRole, sampleAccount } from './support/sample-accounts';
import { Visit } from './support/visit';

const USE = `Saves a picture of each page, to be looked at by people.

  node -r ./tools/swc-register.cjs test/browser/pictures.ts [--out dir] [--as role] [--in en,ar] [--at 360,1440] [paths...]

Without paths: the pages for visitors, all that the navigation offers, and a few that it does not.`;

const VISITORS_PAGES = [
  '/sign-in',
  '/forgot',
  '/join#a-link-that-is-no-longer-good',
  '/verify',
  '/public',
  '/public/issues',
];
const BESIDE_NAVIGATION = ['/profile', '/people/new', '/a-page-that-does-not-exist'];
const THEMES = ['light', 'dark'] as const;

interface Wanted {
  readonly folder: string;
  readonly languages: readonly Language[];
  readonly widths: readonly number[];
  readonly paths: readonly string[];
}

async function takeAll(browser: Browser, product: Product, role: string, wanted: Wanted): Promise<void> {
  if (!isRole(role)) throw new Error(`There is no role ${role}`);
  const visitors = wanted.paths.length === 0 ? VISITORS_PAGES : wanted.paths.filter(isForVisitors);
  for (const language of wanted.languages) {
    const visit = await Visit.open(browser, product, { language });
    for (const page of visitors) await takeOne(visit, page, wanted);
    await visit.close();
  }
  const visit = await Visit.open(browser, product);
  await visit.goTo('/');
  await visit.signIn(sampleAccount(product, role));
  const offered = [...(await visit.offeredPages()), ...BESIDE_NAVIGATION, ...(await innerPages(visit))];
  const pages = wanted.paths.length === 0 ? offered : wanted.paths.filter((page) => !isForVisitors(page));
  for (const language of pages.length === 0 ? [] : wanted.languages) {
    await visit.prefer(language);
    for (const page of pages) await takeOne(visit, page, wanted);
  }
  await visit.close();
}

const isForVisitors = (page: string): boolean => /^\/(sign-in|forgot|join|reset|verify|public)\b/.test(page);

async function takeOne(visit: Visit, page: string, { folder, widths }: Wanted): Promise<void> {
  await visit.goTo(page);
  for (const theme of THEMES)
    for (const width of widths) {
      await visit.page.setViewportSize({ width, height: width < 768 ? 740 : 900 });
      await visit.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await visit.isQuiet();
      const name = nameOf(page);
      const file = path.join(folder, `${name}-${visit.words.language}-${theme}-${width}.png`);
      await visit.page.screenshot({ path: file, fullPage: true });
    }
  for (const complaint of visit.complaints.take()) print(`${page} (${visit.words.language}): ${complaint}`);
}

/** Without what comes after `#`, and with the end of an id only: ids differ at every start. */
const nameOf = (page: string): string =>
  page
    .replace(/#.*/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{23}([0-9a-f]{4})/g, '$1')
    .split(/[/?&=]+/)
    .filter((part) => part !== '')
    .join('-') || 'home';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      out: { type: 'string', default: 'out/pictures' },
      as: { type: 'string', default: 'administrator' },
      in: { type: 'string', default: 'en,ar' },
      at: { type: 'string', default: '360,1440' },
    },
  });
  if (values.help) return print(USE);
  const wanted: Wanted = {
    folder: path.resolve(values.out),
    languages: LANGUAGES.filter((language) => values.in.split(',').includes(language)),
    widths: values.at.split(',').map(Number),
    paths: positionals,
  };
  mkdirSync(wanted.folder, { recursive: true });
  const product = await Product.start();
  const browser = await launchChromium().catch(async (error: unknown) => {
    await product.stop();
    throw error;
  });
  try {
    await takeAll(browser, product, values.as, wanted);
    print(`The pictures are in ${wanted.folder}.`);
  } finally {
    await browser.close();
    await product.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
