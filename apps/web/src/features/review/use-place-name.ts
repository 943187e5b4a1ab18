import { useWords } from '../../text/words';
import type { Anchor } from './anchor';
import { useReviewDesk } from './review-desk';

const SECTIONS = [
  'at-a-glance',
  'goals',
  'went-well',
  'attention',
  'headlines',
  'changes',
  'results',
  'breakdowns',
  'late',
] as const;

/** What a section is called: as the document calls it, or by its plain name where the document has no heading for it. */
export function useSectionName(): (id: string) => string {
  const { say } = useWords();
  const { version } = useReviewDesk();
  return (id) => {
    const heading = version.sections.find((section) => section.id === id)?.heading;
    const known = SECTIONS.find((each) => each === id);
    return heading ?? (known ? say(`review.section-${known}`) : id);
  };
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
