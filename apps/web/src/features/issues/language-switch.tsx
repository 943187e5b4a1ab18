import { LANGUAGES, type Language } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import classes from './issues.module.css';

interface LanguageSwitchProps {
  /** Those in which the report is sealed. */
  readonly languages: readonly Language[];
  readonly value: Language;
  readonly onChange: (language: Language) => void;
}

/** The languages of the report, each by its own name; and a word where the reader's own is not among them. */
export function LanguageSwitch({ languages, value, onChange }: LanguageSwitchProps) {
  const { say, language: own } = useWords();
  const announce = useAnnounce();
  const choose = (language: Language): void => {
    onChange(language);
    announce(say('issues.shownIn', { language: LANGUAGE_NAMES[language] }));
  };
  return (
    <div className={classes.words}>
      <nav aria-label={say('issues.languageOf')} className={classes.languages}>
        {LANGUAGES.filter((language) => languages.includes(language)).map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            {...(language === value && { 'aria-current': true })}
            onClick={() => choose(language)}
          >
            <bdi>{LANGUAGE_NAMES[language]}</bdi>
          </button>
        ))}
      </nav>
      {!languages.includes(own) && (
        <p className={classes.quiet}>{say('issues.notInYours', { language: LANGUAGE_NAMES[value] })}</p>
      )}
    </div>
  );
}
