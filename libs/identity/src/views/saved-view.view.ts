/** The lists whose filters can be saved. */
export const VIEWED_SCREENS = ['risks', 'indicators'] as const;
export type ViewedScreen = (typeof VIEWED_SCREENS)[number];

/** How many views somebody may keep of one screen: a menu that is longer is no help. */
export const MOST_SAVED_VIEWS = 50;

/** The filters of a list under a name. */
export interface SavedViewView {
  readonly id: string;
  readonly screen: ViewedScreen;
  readonly name: string;
  /** The query of the page's address, such as `show=above`; empty for the list as it opens. */
  readonly query: string;
  readonly version: number;
}

export interface SavedViewWish {
  readonly screen: ViewedScreen;
  readonly name: string;
  readonly query: string;
}

export type SavedViewChanges = Partial<Pick<SavedViewWish, 'name' | 'query'>>;
