import { Checkbox, Stack } from '@mantine/core';
import { LANGUAGES, type Language } from '@resolute/domain';
import type { ReactNode } from 'react';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { FORMATS, type ReportFormat } from './definition-choices';
import { useDefinition } from './definition-context';
import classes from './definitions.module.css';

/** In which languages and formats it is drawn. */
export function DocumentsSection() {
  const { say } = useWords();
  const { list } = useDefinition();
  const join = say('definitions.listJoin');
  const languageName = (language: string): string => LANGUAGE_NAMES[language as Language];
  const formatName = (format: string): string => say(`definitions.format-${format as ReportFormat}`);
  return (
    <Panel title={say('definitions.documents')}>
      <div className={classes.pair}>
        <Choices
          {...list('languages', say('definitions.languagesHint'), languageName, join)}
          legend={say('definitions.languages')}
          choices={LANGUAGES.map((language) => ({
            value: language,
            label: <bdi lang={language}>{LANGUAGE_NAMES[language]}</bdi>,
          }))}
        />
        <Choices
          {...list('formats', say('definitions.formatsHint'), formatName, join)}
          legend={say('definitions.formats')}
          choices={FORMATS.map((format) => ({ value: format, label: formatName(format) }))}
        />
      </div>
    </Panel>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: ReactNode;
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
  readonly choices: readonly { readonly value: string; readonly label: ReactNode }[];
}

function Choices({ id, legend, hint, choices, ...group }: ChoicesProps) {
  return (
    <Checkbox.Group {...group} id={id} tabIndex={-1} label={legend} description={hint}>
      <Stack gap={8} mt={8}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} {...choice} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
