import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What axe-core objects to on the page as it stands, by rule, element and reason; see WCAG 2.2, level AA. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's content security policy does not bind.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (values) => {
    const results = await window.axe?.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return results?.violations;
  }, TAGS);
  if (!violations) throw new Error('axe-core did not run');
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) =>
      `${id} (${help}): ${recognizable(html)} ${failureSummary}`.replaceAll(/\s+/g, ' '),
    ),
  );
}

/** The beginning of an element, without the names that are made anew each time. */
const recognizable = (html: string): string =>
  html.replaceAll(/ (class|style|id|data-[\w-]+|aria-(controls|labelledby|describedby))="[^"]*"/g, '').slice(0, 160);
