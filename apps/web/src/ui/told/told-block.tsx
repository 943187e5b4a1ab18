import { useWords } from '../../text/words';
import { placed } from '../placed';
import { useBesidePlace } from './beside-place';
import type { ListItem, ToldBlock } from './told';
import classes from './told.module.css';
import { ToldChip } from './told-chip';
import { ToldTable } from './told-table';
import { ToldText } from './told-text';

interface ToldBlockProps {
  readonly section: string;
  readonly block: ToldBlock;
}

/** A piece of the document. */
export function BlockOf({ section, block }: ToldBlockProps) {
  const { say, language, direction } = useWords();
  const beside = useBesidePlace();
  if (block.kind === 'subheading')
    return (
      <div className={classes.headed}>
        <h3 className={classes.subheading}>
          <ToldText told={block.text} />
          {block.note !== undefined && <small className={classes.note}>{block.note}</small>}
        </h3>
        {block.figure !== undefined && beside({ section, figure: block.figure })}
      </div>
    );
  if (block.kind === 'paragraph')
    return (
      <p className={block.isQuiet ? classes.quiet : undefined}>
        <ToldText told={block.text} />
      </p>
    );
  if (block.kind === 'list')
    return (
      <ul>
        {placed(block.items).map(({ thing, key }) => (
          <ItemOf key={key} section={section} item={thing} />
        ))}
      </ul>
    );
  if (block.kind === 'table')
    return <ToldTable section={section} name={block.columns.map(({ head }) => head).join(' · ')} table={block} />;
  return (
    <figure className={classes.chart}>
      <p lang={language} dir={direction} className={classes.quiet}>
        {say('review.chart')}
      </p>
      <p>{block.alt}</p>
      <figcaption>{block.caption}</figcaption>
    </figure>
  );
}

function ItemOf({
  section,
  item: { text, lead, chip, figure },
}: {
  readonly section: string;
  readonly item: ListItem;
}) {
  const beside = useBesidePlace();
  return (
    <li>
      <div className={classes.headed}>
        <span>
          {chip && <ToldChip chip={chip} />} {lead !== undefined && <strong>{lead}</strong>} <ToldText told={text} />
        </span>
        {figure !== undefined && beside({ section, figure })}
      </div>
    </li>
  );
}
