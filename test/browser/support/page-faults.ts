import { directionOf } from '@resolute/domain';
import type { Page } from 'playwright-core';
import type { Visit } from './visit';

/** A desk, a phone, and the narrowest screen that WCAG 2.2 (1.4.10) asks for. */
const WIDTHS = [1440, 360, 320];

/** What every page must get right, whatever it shows; an empty list when it does. */
export async function pageFaults(visit: Visit): Promise<string[]> {
  const faults = [...(await headFaults(visit)), ...(await widthFaults(visit)), ...visit.complaints.take()];
  const address = new URL(visit.page.url()).pathname.replace(/[\da-f-]{36}/, ':id');
  return faults.map((fault) => `${address} in ${visit.words.language}: ${fault}`);
}

async function headFaults({ page, words: { language } }: Visit): Promise<string[]> {
  const titles = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  const isCalledSo = await isInTab(page);
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  return [
    ...(titles.length === 1 ? [] : [`has ${titles.length} titles: ${titles.join(', ')}`]),
    ...(isCalledSo ? [] : [`is called "${await page.title()}" in the tab`]),
    ...(lang === language && dir === directionOf(language) ? [] : [`says that it is lang=${lang} dir=${dir}`]),
    ...((await page.getByRole('main').count()) === 1 ? [] : ['has no main landmark, or several']),
  ];
}

/** Both may change while a page is still being told what it is about: they are read at one moment, until they agree. */
const isInTab = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => document.title === `${document.querySelector('h1')?.innerText} · Resolute`, undefined, {
      timeout: 5_000,
    })
    .then(
      () => true,
      () => false,
    );

async function widthFaults({ page }: Visit): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: size.height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) faults.push(`scrolls sideways by ${wide} px at a width of ${width} px`);
  }
  await page.setViewportSize(size);
  return faults;
}
