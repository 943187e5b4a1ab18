import type { Report } from '../../api/reports';
import { textKey } from '../../api/text-journal';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { useSectionName } from '../../ui/use-section-name';
import classes from './reports.module.css';
import { TextAnchor } from './text-anchor';
import { useSaveText } from './use-save-text';
import { useTextAddress } from './use-text-address';
import type { TextSaves } from './use-text-autosave';

interface UnsavedElsewhereProps {
  readonly report: Report;
  readonly saving: TextSaves;
}

/** Texts of this report that are not saved and stand on another place of the page, with the way there. */
export function UnsavedElsewhere({ report, saving: { snapshot } }: UnsavedElsewhereProps) {
  const { say } = useWords();
  const { place } = useTextAddress(report);
  const sectionName = useSectionName();
  const saveText = useSaveText();
  const others = [...snapshot.drafts.values()].filter(
    (text) => text.place.reportId === report.id && textKey(text.place) !== textKey(place),
  );
  if (others.length === 0) return null;
  return (
    <section className={classes.notice}>
      <h2>{say('reports.elsewhere', { count: others.length })}</h2>
      <ul>
        {others.map(({ place: other }) => {
          const saving = snapshot.states.get(textKey(other));
          return (
            <li key={textKey(other)}>
              <TextAnchor place={other}>
                {say('reports.textIn', {
                  section: sectionName(other.section),
                  language: LANGUAGE_NAMES[other.language],
                })}
              </TextAnchor>{' '}
              {saving && saveText(saving)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
