import type { ReviewedSection } from '../../api/reviews';
import { useWords } from '../../text/words';
import { placed } from '../../ui/placed';
import { CommentsHere } from './comments-here';
import { NarrativeText } from './narrative';
import classes from './review.module.css';
import { sectionId } from './section-id';
import { BlockOf } from './told-block';
import { useSectionName } from './use-place-name';

/** A section of the document: what was written in it, and its figures, each with the way to what is said of it. */
export function ToldSection({ section: { id, narrative, blocks } }: { readonly section: ReviewedSection }) {
  const { say, language, direction } = useWords();
  const sectionName = useSectionName();
  const heading = `${sectionId(id)}-heading`;
  return (
    <section id={sectionId(id)} aria-labelledby={heading} tabIndex={-1} className={classes.section}>
      <div className={classes.headed}>
        <h2 id={heading} className={classes.heading}>
          {sectionName(id)}
        </h2>
        <CommentsHere anchor={{ section: id, figure: null }} />
      </div>
      {narrative && <NarrativeText narrative={narrative} />}
      {placed(blocks).map(({ thing, key }) => (
        <BlockOf key={key} section={id} block={thing} />
      ))}
      {!narrative && blocks.length === 0 && (
        <p lang={language} dir={direction} className={classes.quiet}>
          {say('review.emptySection')}
        </p>
      )}
    </section>
  );
}
