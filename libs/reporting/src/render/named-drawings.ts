import type { Block } from '../document/block';
import type { ToldReport } from '../document/tell-report';

/**
 * The same report with its drawings called `chart-1`, `chart-2` … by their position. Sections name them after codes that people
 * chose, and what is drawn with takes a name for a path.
 */
export function byPosition({ document, charts }: ToldReport): ToldReport {
  const names = new Map(Object.keys(charts).map((name, at) => [name, `chart-${at + 1}`]));
  const named = (block: Block): Block =>
    block.kind === 'chart' ? { ...block, name: names.get(block.name) ?? '' } : block;
  const sections = document.sections.map(({ blocks, ...section }) => ({ ...section, blocks: blocks.map(named) }));
  return {
    document: { ...document, sections },
    charts: Object.fromEntries(Object.entries(charts).map(([name, drawing]) => [names.get(name), drawing])),
  };
}
