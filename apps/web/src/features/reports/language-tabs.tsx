import type { Language } from '@resolute/domain';
import type { Report } from '../../api/reports';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import classes from './reports.module.css';
import { type StandingCount, standingCounts } from './standing-counts';

interface LanguageTabsProps {
  readonly report: Report;
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}

/** What is written first comes first. */
const originalFirst = (report: Report): StandingCount[] =>
  standingCounts(report).toSorted(
    (a, b) => Number(b.language === report.originalLanguage) - Number(a.language === report.originalLanguage),
  );

/** The languages of the report, each with how many of its sections are done. */
export function LanguageTabs({ report, language, onChange }: LanguageTabsProps) {
  const { say } = useWords();
  return (
    <nav aria-label={say('reports.languages')} className={classes.languages}>
      {originalFirst(report).map((count) => (
        <button
          key={count.language}
          type="button"
          {...(count.language === language && { 'aria-current': 'true' as const })}
          onClick={() => onChange(count.language)}
        >
          <bdi lang={count.language}>{LANGUAGE_NAMES[count.language]}</bdi>
          <small>
            {count.language === report.originalLanguage
              ? say('reports.originalCount', { done: count.done, of: count.of })
              : say('reports.translatedCount', { done: count.done, of: count.of })}
          </small>
        </button>
      ))}
    </nav>
  );
}
