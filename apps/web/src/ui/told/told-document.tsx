import { directionOf, type Language } from '@resolute/domain';
import type { ReviewedSection } from '../../api/reviews';
import classes from './told.module.css';
import { ToldSection } from './told-section';

interface ToldDocumentProps {
  readonly language: Language;
  readonly sections: readonly ReviewedSection[];
}

/** What a report says, section by section, in the language of the document. */
export const ToldDocument = ({ language, sections }: ToldDocumentProps) => (
  <article lang={language} dir={directionOf(language)} className={classes.document}>
    {sections.map((section) => (
      <ToldSection key={section.id} section={section} language={language} />
    ))}
  </article>
);
