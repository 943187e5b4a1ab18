import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconFlag3 } from '@tabler/icons-react';
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
        maxLength={2000}
        value={content.remark ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...content, remark: value === '' ? null : value })}
      />
    </section>
  );
}

/** What the author tells about the value, in as many languages as are at hand. */
export function NarrativeSection({ row, onChange }: FieldsProps) {
  const { say } = useWords();
  const form = useForm({
    initialValues: { narrative: translationValues(row.content.narrative) },
    onValuesChange: ({ narrative }) => {
      const words = translationsOf(narrative);
      onChange({ ...row.content, narrative: Object.keys(words).length === 0 ? null : words });
    },
  });
  return (
    <section className={classes.section}>
      <details open={row.content.narrative !== null || row.cell.indicator.form === 'judgement'}>
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
