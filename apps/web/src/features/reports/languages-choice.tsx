import { Checkbox } from '@mantine/core';
import type { Language } from '@resolute/domain';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { FieldGroup } from '../../ui/form/field-group';
import classes from './reports.module.css';
import type { StandingCount } from './standing-counts';

interface LanguagesChoiceProps {
  /** The id of the field, as `ServerForm` makes it. */
  readonly id: string;
  readonly hint: string;
  readonly error?: ReactNode;
  /** The language that is always one of them; none where the original is issued already. */
  readonly original?: Language;
  /** Those that can be chosen, with how far their translation is. */
  readonly offered: readonly StandingCount[];
  readonly chosen: readonly Language[];
  /** Those whose cover says that some of their text is not translated. */
  readonly said: readonly Language[];
  readonly onChange: (chosen: Language[]) => void;
  readonly onSaid: (said: Language[]) => void;
}

/** In which languages a report is issued; what is not translated in one wants a word on its cover. */
export function LanguagesChoice(props: LanguagesChoiceProps) {
  const { id, hint, error, original, offered } = props;
  const { say } = useWords();
  return (
    <FieldGroup id={id} legend={say('issues.languages')} hint={hint} error={error}>
      {original && (
        <Checkbox
          checked
          aria-disabled
          onChange={() => undefined}
          label={say('issues.originalAlways', { language: LANGUAGE_NAMES[original] })}
        />
      )}
      {offered.map((count) => (
        <LanguageChoice key={count.language} count={count} {...props} />
      ))}
    </FieldGroup>
  );
}

const toggled = (list: readonly Language[], language: Language): Language[] =>
  list.includes(language) ? list.filter((each) => each !== language) : [...list, language];

function LanguageChoice({
  count: { language, done, of },
  chosen,
  said,
  error,
  onChange,
  onSaid,
}: LanguagesChoiceProps & { readonly count: StandingCount }) {
  const { say } = useWords();
  const isChosen = chosen.includes(language);
  const name = LANGUAGE_NAMES[language];
  // The version may hold an older translation than the one that is counted: then the server says so.
  const wantsWord = isChosen && (done < of || Boolean(error));
  return (
    <div className={classes.choice}>
      <Checkbox
        checked={isChosen}
        onChange={() => onChange(toggled(chosen, language))}
        label={name}
        description={say('issues.translatedCount', { done, of })}
      />
      {wantsWord && (
        <Checkbox
          className={classes.onCover}
          checked={said.includes(language)}
          onChange={() => onSaid(toggled(said, language))}
          label={say('issues.sayOnCover', { language: name })}
        />
      )}
    </div>
  );
}
