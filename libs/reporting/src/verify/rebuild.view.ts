import type { ToldDifferences } from './told-differences';

/** A part of what draws a document that is another one now, such as `packages.docx`. */
export interface VersionDifference {
  readonly name: string;
  /** Null for what was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What of a document is kept to draw it from. */
export type RebuildSource = 'snapshot' | 'narrative';

/** What became of a document that was drawn again from what is kept. */
export type Rebuilt =
  | { readonly kind: 'same-bytes' }
  /** The same snapshot and the same words by another generator: what of it is another one, and what the document says otherwise. */
  | ({ readonly kind: 'other-generator'; readonly versions: readonly VersionDifference[] } & ToldDifferences)
  | ({
      readonly kind: 'differs';
      /** What is no longer as the seal says. */
      readonly changedSources: readonly RebuildSource[];
      /** The first byte that differs, counted from 0; null where the file alone does, and not what was drawn. */
      readonly firstByte: number | null;
    } & ToldDifferences);
