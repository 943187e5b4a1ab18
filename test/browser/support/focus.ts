import type { Page } from 'playwright-core';

/** What the Tab key has reached, and whether a person can see that it has. */
export interface Focus {
  /** What it is called, as it reads on the screen or is heard. */
  readonly name: string;
  readonly href: string | null;
  /** Why it cannot be seen; empty when it can. */
  readonly faults: readonly string[];
}

/** Presses Tab and looks where it leads; undefined when it leads out of the page. */
export async function tabOn(page: Page): Promise<Focus | undefined> {
  await page.keyboard.press('Tab');
  const seen = await page.evaluate(lookAtFocus);
  return seen && { name: nameOf(seen), href: seen.href, faults: [...markFaults(seen), ...placeFaults(seen)] };
}

const nameOf = ({ label, text, id }: Seen): string => (label ?? text.split('\n', 1)[0]) || id;

type Seen = Exclude<ReturnType<typeof lookAtFocus>, undefined>;

/** Runs in the page. */
function lookAtFocus() {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const { x, y, right, bottom } = focused.getBoundingClientRect();
  // A link that runs over two lines has a box for each; the middle of both together may lie in what follows it.
  const boxes = [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const tops = boxes.map((box) => document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  // A radio that is drawn by its label lies under it.
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const isFree = (top: Element | null) =>
    [focused, ...labels].some((part) => part.contains(top)) || top?.contains(focused);
  const covering = tops.find((top) => !isFree(top));
  return {
    label: focused.getAttribute('aria-label'),
    text: focused.innerText.trim(),
    id: focused.id,
    href: focused.getAttribute('href'),
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    boxShadow,
    box: { x, y, right, bottom },
    window: { width: window.innerWidth, height: window.innerHeight },
    coveredBy: covering === undefined ? undefined : String(covering?.tagName),
  };
}

const markFaults = ({ outline, boxShadow }: Seen): string[] =>
  outline > 0 || boxShadow !== 'none' ? [] : ['is not marked'];

function placeFaults({ box, window: { width, height }, coveredBy }: Seen): string[] {
  const isInside = box.x >= 0 && box.y >= 0 && box.right <= width && box.bottom <= height;
  if (!isInside) return ['is not inside the window'];
  return coveredBy === undefined ? [] : [`is covered by ${coveredBy}`];
}

const MOST_STOPS = 60;

/** Tabs on until the focus is on what is looked for, and returns how each stop on the way looked. */
export async function tabTo(page: Page, isThere: (focus: Focus) => boolean): Promise<Focus[]> {
  const stops: Focus[] = [];
  while (stops.length < MOST_STOPS) {
    const stop = await tabOn(page);
    if (stop) stops.push(stop);
    if (stop && isThere(stop)) return stops;
  }
  throw new Error(`The Tab key did not come there, but to ${stops.map(({ name }) => name).join(' | ')}`);
}

export const faultsOf = (stops: readonly Focus[]): string[] => [
  ...new Set(stops.flatMap(({ name, faults }) => faults.map((fault) => `${name} ${fault}`))),
];
