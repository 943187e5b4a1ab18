/** What of an address tells a view: its filters in the order of their names, so that the same view is the same text. */
export const queryOf = (search: Readonly<Record<string, unknown>>): string => {
  const filters = Object.entries(search)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
    .map(([name, value]) => [name, String(value)]);
  const query = new URLSearchParams(filters);
  query.sort();
  return query.toString();
};

/** The filters that a view was saved with. */
export const searchOf = (query: string): Record<string, string> => Object.fromEntries(new URLSearchParams(query));

/** Whether both show the same, whatever the order of their filters. */
export const showsTheSame = (one: string, other: string): boolean =>
  queryOf(searchOf(one)) === queryOf(searchOf(other));
