import { useNavigate, useSearch } from '@tanstack/react-router';

type Filters<Name extends string> = Partial<Readonly<Record<Name, string>>>;

/** The filters of a list. They stand in the page's address, so that a link or a bookmark shows the same view again. */
export function useFilters<Name extends string>(
  names: readonly Name[],
): readonly [Filters<Name>, (change: Filters<Name>) => void] {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const filters = chosenIn(search, names);
  const change = (next: Filters<Name>): void => {
    // Replaced, since nobody wants to go back through every letter that they typed.
    void navigate({ to: '.', search: chosenIn({ ...filters, ...next }, names) as never, replace: true });
  };
  return [filters, change];
}

/** Only what has a value: an empty filter would make the address longer and say nothing. */
function chosenIn<Name extends string>(
  search: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Filters<Name> {
  const chosen = names
    .map((name) => [name, search[name]] as const)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([, value]) => value !== '');
  return Object.fromEntries(chosen) as Filters<Name>;
}
