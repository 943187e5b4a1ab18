import { useWords } from '../../text/words';
import { useSectionName as usePlainName } from '../../ui/use-section-name';
import type { Anchor } from './anchor';
import { useReviewDesk } from './review-desk';

/** What a section is called: as the document calls it, or by its plain name where the document has no heading for it. */
export function useSectionName(): (id: string) => string {
  const { version } = useReviewDesk();
  const plainName = usePlainName();
  return (id) => version.sections.find((section) => section.id === id)?.heading ?? plainName(id);
}

/** What a comment is about: “Ratings by goal”, or O1 in it. */
export function usePlaceName(): (anchor: Anchor) => string {
  const { say } = useWords();
  const sectionName = useSectionName();
  return ({ section, figure }) =>
    figure === null
      ? say('review.inSection', { section: sectionName(section) })
      : say('review.figureIn', { figure, section: sectionName(section) });
}
