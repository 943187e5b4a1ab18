import type { ReviewedSection } from '../../api/reviews';
import type { components } from '../../api/schema';

/** A piece of a section as the document tells it. */
export type ToldBlock = ReviewedSection['blocks'][number];
export type TableBlock = Extract<ToldBlock, { kind: 'table' }>;
export type ToldCell = components['schemas']['ReviewedCellResponse'];
export type ListItem = components['schemas']['ReviewedItemResponse'];
export type Chip = components['schemas']['ReviewedChipResponse'];
export type Told = components['schemas']['ToldResponse'];
export type ReviewedNarrative = components['schemas']['ReviewedNarrativeResponse'];
