import type { Language } from '@resolute/domain';
import type { AreaMessages, FirstMessages, Messages, PageArea } from './wording';

interface LanguageFile {
  readonly first: FirstMessages;
  readonly byPage: { readonly [A in PageArea]: () => Promise<{ default: AreaMessages<A> }> };
}

/** The wording of one language, as far as it has come, and where the rest of it is. */
interface Book extends Pick<LanguageFile, 'byPage'> {
  readonly messages: FirstMessages & { [A in PageArea]?: AreaMessages<A> };
}

/** Each language is a file of its own for the browser, so that nobody waits for the other five. */
const FILES: Readonly<Record<Language, () => Promise<LanguageFile>>> = {
  ar: () => import('./ar'),
  zh: () => import('./zh'),
  en: () => import('./en'),
  fr: () => import('./fr'),
  ru: () => import('./ru'),
  es: () => import('./es'),
};

/** The languages asked for since the page was opened: a reader may change theirs, and change back. */
const books = new Map<Language, Promise<Book>>();
/** The areas that a page on its way, or an earlier one, needs; no area is ever forgotten again. */
const needed = new Set<PageArea>();

/**
 * The messages of a language: the first ones, and those of every area needed so far. An area that is needed later is
 * added to the same object, before the page that needs it is shown; so a page never shows the name of a message.
 */
export async function loadMessages(language: Language): Promise<Messages> {
  const book = await bookOf(language);
  await fill(book);
  return book.messages;
}

/** Fetches what a page says, in the reader's language; at once when it is there. Fails when it cannot be fetched. */
export async function loadAreas(areas: readonly PageArea[]): Promise<void> {
  for (const area of areas) needed.add(area);
  // A language that did not come has its own second try, and holds no page up.
  await Promise.all([...books.values()].map((book) => book.then(fill, () => undefined)));
}

function bookOf(language: Language): Promise<Book> {
  const known = books.get(language);
  if (known) return known;
  const coming = FILES[language]().then(({ first, byPage }): Book => ({ messages: { ...first }, byPage }));
  books.set(language, coming);
  coming.catch(() => books.delete(language));
  return coming;
}

async function fill({ messages, byPage }: Book): Promise<void> {
  const bring = async <A extends PageArea>(area: A): Promise<void> => {
    messages[area] ??= (await byPage[area]()).default as Book['messages'][A];
  };
  await Promise.all([...needed].map((area) => bring(area)));
}
