const NOT_PAGES = ['api', 'health', 'metrics', 'docs', 'assets'];
const DOTS = /^(\.|%2e){1,2}$/i;

/** The path of an address, without the query. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

/** Whether a program, not a person, is answered there: with problems instead of the web app's own "not found" page. */
export const isApiPath = (url: string): boolean => NOT_PAGES.includes(partsOf(url)[0] ?? '');

/** Whether a path has an empty part or dots for one. No route and no page has; who asks so tries how paths are joined. */
export function isOddPath(url: string): boolean {
  const parts = partsOf(url);
  return parts.some((part, index) => DOTS.test(part) || (part === '' && index < parts.length - 1));
}

const partsOf = (url: string): string[] => pathOf(url).split('/').slice(1);
