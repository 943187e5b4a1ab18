import { directionOf, type Language } from '@resolute/domain';
import { placed } from '../placed';
import type { ToldBlock } from './told';
import classes from './told.module.css';
import { BlockOf } from './told-block';

interface ToldBlocksProps {
  /** The section that they are of. */
  readonly section: string;
  readonly blocks: readonly ToldBlock[];
  /** Of the document. */
  readonly language: Language;
}

/** The figures of a section alone, for a page that shows them under a heading of its own. */
export const ToldBlocks = ({ section, blocks, language }: ToldBlocksProps) => (
  <div lang={language} dir={directionOf(language)} className={`${classes.document} ${classes.section}`}>
    {placed(blocks).map(({ thing, key }) => (
      <BlockOf key={key} section={section} block={thing} />
    ))}
  </div>
);
