interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The longest page that the server gives. */
export const LONGEST_PAGE = 200;

/** A whole list, page after page, for what is needed complete: a list to choose from, or one to search where the server cannot. */
export async function everyPage<T>(fetchPage: (after: string | undefined) => Promise<ListPage<T>>): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await fetchPage(after);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}
