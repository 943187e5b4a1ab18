import { allowedToEverybody } from './holds';

/** Saves views of lists for themselves: everybody, and each only their own. */
export const mayKeepViews = allowedToEverybody;
