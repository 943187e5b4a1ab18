import type { Report, TextPlace } from '../../api/reports';
import { useWords } from '../../text/words';
import { useSectionName } from '../../ui/use-section-name';
import classes from './reports.module.css';
import { standingOf } from './standing-counts';
import { StandingTag } from './standing-tag';

interface SectionsNavProps {
  readonly report: Report;
  readonly place: TextPlace;
  readonly onChange: (section: string) => void;
}

/** The sections in the order in which they are read, each with how it stands in the language that is open. */
export function SectionsNav({ report: { sections, texts }, place, onChange }: SectionsNavProps) {
  const { say } = useWords();
  const sectionName = useSectionName();
  return (
    <nav aria-label={say('reports.sections')} className={classes.sections}>
      <ol>
        {sections.map((section) => (
          <li key={section}>
            <button
              type="button"
              {...(section === place.section && { 'aria-current': 'true' as const })}
              onClick={() => onChange(section)}
            >
              {sectionName(section)}
              <StandingTag standing={standingOf(texts, section, place.language)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
