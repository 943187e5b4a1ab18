import type { Block } from '../document/block';
import { REVIEWED_KINDS, type ReviewedBlock } from './review.view';

/** The blocks of a section below its heading, each with the figure under whose subheading it stands. */
export function underTheirFigures(blocks: readonly Block[]): ReviewedBlock[] {
  let under: string | undefined;
  return blocks.filter(isReviewed).map((block) => {
    if (block.kind === 'subheading') under = block.figure;
    return under === undefined ? block : { figure: under, ...block };
  });
}

const isReviewed = (block: Block): block is ReviewedBlock =>
  (REVIEWED_KINDS as readonly Block['kind'][]).includes(block.kind);

/** The codes of the indicators and results that blocks are about. */
export function figuresIn(blocks: readonly ReviewedBlock[]): ReadonlySet<string> {
  const within = blocks.flatMap((block): (string | undefined)[] => {
    if (block.kind === 'table') return block.rows.flat().map(({ figure }) => figure);
    if (block.kind === 'list') return block.items.map(({ figure }) => figure);
    return [];
  });
  return new Set([...blocks.map(({ figure }) => figure), ...within].filter((figure) => figure !== undefined));
}
