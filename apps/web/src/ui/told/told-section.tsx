import type { Language } from '@resolute/domain';
import type { ReviewedSection } from '../../api/reviews';
import { useWords } from '../../text/words';
import { placed } from '../placed';
import { useSectionName } from '../use-section-name';
import { useBesidePlace } from './beside-place';
import { sectionId } from './section-id';
import classes from './told.module.css';
import { BlockOf } from './told-block';
import { NarrativeText } from './told-narrative';

interface ToldSectionProps {
  readonly section: ReviewedSection;
  /** Of the document. */
  readonly language: Language;
}

/** A section of the document: what was written in it, and its figures. */
export function ToldSection({ section: { id, heading, narrative, blocks }, language }: ToldSectionProps) {
  const { say, language: readers, direction } = useWords();
  const plainName = useSectionName();
  const beside = useBesidePlace();
  const headingId = `${sectionId(id)}-heading`;
  // In the reader's words where the document has none.
  const own = { lang: readers, dir: direction };
  return (
    <section id={sectionId(id)} aria-labelledby={headingId} tabIndex={-1} className={classes.section}>
      <div className={classes.headed}>
        <h2 id={headingId} className={classes.heading} {...(heading === null && own)}>
          {heading ?? plainName(id)}
        </h2>
        {beside({ section: id, figure: null })}
      </div>
      {narrative && <NarrativeText narrative={narrative} language={language} />}
      {placed(blocks).map(({ thing, key }) => (
        <BlockOf key={key} section={id} block={thing} />
      ))}
      {!narrative && blocks.length === 0 && (
        <p {...own} className={classes.quiet}>
          {say('review.emptySection')}
        </p>
      )}
    </section>
  );
}
