import { NativeSelect, Radio, Stack } from '@mantine/core';
import { IMPORT_PURPOSES, LANGUAGES, printedNumber } from '@resolute/domain';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { UnavailableAction } from '../../ui/unavailable-action';
import type { ReadingTerms } from './bring-file';
import classes from './exchange.module.css';
import { FileTrial } from './file-trial';
import { useMayImport } from './use-may-import';

/** A number that is written differently in most languages. */
const EXAMPLE = '1234.5';

/** Takes files in: drafts to go on with, or history that three people decide on. */
export function UploadPanel() {
  const { say } = useWords();
  const [terms, setTerms] = useState<ReadingTerms>({ purpose: 'entry', numbers: 'plain' });
  const mayImport = useMayImport();
  if (!mayImport)
    return (
      <Panel title={say('exchange.import')}>
        <UnavailableAction action={say('exchange.uploadAsk')} why={say('exchange.whyNoImport')} />
      </Panel>
    );
  return (
    <Panel title={say('exchange.import')} note={say('exchange.importNote')}>
      <div className={classes.form}>
        <Radio.Group
          label={say('exchange.purpose')}
          value={terms.purpose}
          onChange={(purpose) => setTerms({ ...terms, purpose: purpose as ReadingTerms['purpose'] })}
        >
          <Stack gap={4}>
            {IMPORT_PURPOSES.map((purpose) => (
              <Radio
                key={purpose}
                value={purpose}
                label={say(`exchange.purpose-${purpose}`)}
                description={say(`exchange.about-${purpose}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <NumbersSelect value={terms.numbers} onChange={(numbers) => setTerms({ ...terms, numbers })} />
        <FileTrial action={say('exchange.uploadAsk')} isPrimary terms={terms} />
      </div>
    </Panel>
  );
}

interface NumbersSelectProps {
  readonly value: ReadingTerms['numbers'];
  readonly onChange: (numbers: ReadingTerms['numbers']) => void;
}

function NumbersSelect({ value, onChange }: NumbersSelectProps) {
  const { say, language } = useWords();
  return (
    <NativeSelect
      label={say('exchange.numbers')}
      description={say('exchange.numbersHint', { language: LANGUAGE_NAMES[language] })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as ReadingTerms['numbers'])}
      data={[
        { value: 'plain', label: say('exchange.numbersPlain', { example: EXAMPLE }) },
        ...LANGUAGES.map((each) => ({
          value: each,
          label: say('exchange.numbersOf', { language: LANGUAGE_NAMES[each], example: printedNumber(EXAMPLE, each) }),
        })),
      ]}
    />
  );
}
