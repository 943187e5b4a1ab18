import { Textarea } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { type Language, LONGEST_REMARK } from '@resolute/domain';
import { IconFlag3 } from '@tabler/icons-react';
import { type ChangeEvent, useState } from 'react';
import { useWords } from '../../text/words';
import { TranslationFields } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { useWarningText } from '../../ui/values/use-warning-text';
import classes from './entry.module.css';
import { fieldIdOf } from './field-id';
import type { FieldsProps } from './value-fields';

/** What is odd about the value, and what its author says to it. */
export function RemarkSection({ row, onChange }: FieldsProps) {
  const { say } = useWords();
  const warningText = useWarningText();
  const { warnings, content } = row;
  return (
    <section className={classes.section} data-warned={warnings.length > 0 || undefined}>
      {warnings.length > 0 && (
        <ul className={classes.warnings}>
          {warnings.map((warning) => (
            <li key={warning.code}>
              <IconFlag3 size={16} stroke={1.75} aria-hidden className={classes.flag} />
              <span>{warningText(warning)}</span>
            </li>
          ))}
        </ul>
      )}
      <Textarea
        id={fieldIdOf('remark')}
        label={warnings.length > 0 ? say('entry.remarkWanted') : say('values.field-remark')}
        description={warnings.length > 0 ? say('entry.remarkWhy') : undefined}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST_REMARK}
        value={content.remark ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...content, remark: value === '' ? null : value })}
      />
    </section>
  );
}

/** What the author tells about the value, in as many languages as are at hand. */
export function NarrativeSection({ row, onChange }: FieldsProps) {
  const { say } = useWords();
  // Only to begin with: it would fold up under the hands of whoever deletes the last letter.
  const [isOpen] = useState(row.content.narrative !== null || row.cell.indicator.form === 'judgement');
  const form = useNarrative({ row, onChange });
  return (
    <section className={classes.section}>
      <details open={isOpen}>
        <summary>{say('values.field-narrative')}</summary>
        <TranslationFields
          name="entry"
          form={form}
          field="narrative"
          legend={say('values.field-narrative')}
          hint={say('states.inOneLanguage')}
          isLong
        />
      </details>
    </section>
  );
}

/**
 * The narrative as fields show it. It stands in no form of its own: what an undo or a settled conflict has put into the row must
 * be in the fields, or the next key would put back what was there before.
 */
function useNarrative({ row: { content }, onChange }: FieldsProps) {
  const words = translationValues(content.narrative);
  const set = (language: Language, text: string): void => {
    const narrative = translationsOf({ ...words, [language]: text });
    onChange({ ...content, narrative: Object.keys(narrative).length === 0 ? null : narrative });
  };
  return {
    values: { narrative: words },
    errors: {},
    getInputProps: (path: string): GetInputPropsReturnType => {
      const language = path.replace('narrative.', '') as Language;
      return {
        value: words[language],
        onChange: ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => set(language, currentTarget.value),
      };
    },
  };
}
