import { createContext, type ReactNode, useContext } from 'react';

/** A place in a document: a section, or the indicator or result of this code in it. */
export interface PlaceInDocument {
  readonly section: string;
  readonly figure: string | null;
}

const NOTHING = (): ReactNode => null;

/** What stands beside each place of a document, such as the way to what is said of it; nothing where it is only read. */
export const BesidePlaceContext = createContext<(place: PlaceInDocument) => ReactNode>(NOTHING);

export const useBesidePlace = () => useContext(BesidePlaceContext);
