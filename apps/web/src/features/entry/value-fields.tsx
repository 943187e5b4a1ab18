import { Button, Checkbox, Input, NativeSelect, Stack, Textarea } from '@mantine/core';
import { LONGEST_REMARK, RATINGS } from '@resolute/domain';
import type { ActualContent } from '../../api/actuals';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';
import { Translated } from '../../ui/translated';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { fieldIdOf } from './field-id';
import { NumberField } from './number-field';

export interface FieldsProps {
  readonly row: EntryRow;
  readonly onChange: (content: ActualContent) => void;
}

/** The value itself, by the form that the indicator has; or why there is none. */
export function ValueFields({ row, onChange }: FieldsProps) {
  const { say } = useWords();
  const { content, cell } = row;
  const { form } = cell.indicator;
  const isNotApplicable = content.notApplicable !== null;
  return (
    <Stack gap={12}>
      {!isNotApplicable && <FormFields row={row} onChange={onChange} />}
      {!isNotApplicable && (form === 'number' || form === 'ratio') && (
        <Checkbox
          size="xs"
          label={say('entry.isEstimate')}
          checked={content.isEstimate}
          onChange={({ currentTarget: { checked } }) => onChange({ ...content, isEstimate: checked })}
        />
      )}
      <NotApplicable row={row} onChange={onChange} />
    </Stack>
  );
}

function FormFields({ row, onChange }: FieldsProps) {
  const { form, kind, numerator, denominator } = row.cell.indicator;
  const { say } = useWords();
  if (form === 'ratio')
    return (
      <>
        <NumberField
          row={row}
          column="value"
          label={numerator ? <Translated words={numerator} /> : say('values.field-numerator')}
          onChange={onChange}
        />
        <NumberField
          row={row}
          column="denominator"
          label={denominator ? <Translated words={denominator} /> : say('values.field-denominator')}
          onChange={onChange}
        />
      </>
    );
  if (form === 'number')
    return <NumberField row={row} column="value" label={say('values.field-value')} onChange={onChange} />;
  return kind === 'milestone-list' ? (
    <Stages row={row} onChange={onChange} />
  ) : (
    <Choice row={row} onChange={onChange} />
  );
}

function Choice({ row: { content, cell }, onChange }: FieldsProps) {
  const { say, language } = useWords();
  const { form, kind, steps } = cell.indicator;
  const options =
    form === 'judgement'
      ? RATINGS.map((rating) => ({ value: rating as string, label: say(`values.rating-${rating}`) }))
      : kind === 'yes-no'
        ? [
            { value: 'yes', label: say('values.yes') },
            { value: 'no', label: say('values.no') },
          ]
        : (steps ?? []).map(({ code, title }) => ({ value: code, label: titleText(title, language).text }));
  const choose = (value: string): void => {
    if (form === 'judgement') onChange({ ...content, judgement: RATINGS.find((rating) => rating === value) ?? null });
    else onChange({ ...content, choice: value === '' ? null : kind === 'yes-no' ? value === 'yes' : value });
  };
  const chosen = content.judgement ?? content.choice;
  const value = typeof chosen === 'boolean' ? (chosen ? 'yes' : 'no') : String(chosen ?? '');
  return (
    <NativeSelect
      id={fieldIdOf(form === 'judgement' ? 'judgement' : 'choice')}
      label={form === 'judgement' ? say('values.field-judgement') : say('values.field-choice')}
      data={[{ value: '', label: say('entry.choose') }, ...options]}
      value={value}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  );
}

function Stages({ row: { content, cell }, onChange }: FieldsProps) {
  const { say, language } = useWords();
  const reached = Array.isArray(content.choice) ? (content.choice as readonly string[]) : [];
  return (
    <fieldset className={classes.stages} id={fieldIdOf('choice')} tabIndex={-1}>
      <legend>{say('entry.stagesReached')}</legend>
      {(cell.indicator.stages ?? []).map(({ code, title }) => (
        <Checkbox
          key={code}
          size="xs"
          label={titleText(title, language).text}
          checked={reached.includes(code)}
          onChange={({ currentTarget: { checked } }) =>
            onChange({
              ...content,
              choice: checked ? [...reached, code] : reached.filter((each) => each !== code),
            })
          }
        />
      ))}
      {content.choice === null && (
        <Button size="compact-sm" onClick={() => onChange({ ...content, choice: [] })}>
          {say('values.noStage')}
        </Button>
      )}
      {content.choice !== null && reached.length === 0 && (
        <Input.Description>{say('values.noStage')}</Input.Description>
      )}
    </fieldset>
  );
}

/** That there is nothing to report, with the reason. */
function NotApplicable({ row: { content }, onChange }: FieldsProps) {
  const { say } = useWords();
  const isOn = content.notApplicable !== null;
  const turn = (checked: boolean): void => {
    const { narrative, remark } = content;
    if (checked) onChange({ ...EMPTIED, narrative, remark, notApplicable: '' });
    else onChange({ ...content, notApplicable: null });
  };
  return (
    <>
      <Checkbox
        size="xs"
        label={say('values.notApplicable')}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => turn(checked)}
      />
      {isOn && (
        <Textarea
          id={fieldIdOf('notApplicable')}
          label={say('values.field-notApplicable')}
          description={say('entry.reasonHint')}
          autosize
          minRows={2}
          maxLength={LONGEST_REMARK}
          value={content.notApplicable ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...content, notApplicable: value })}
        />
      )}
    </>
  );
}

const EMPTIED = {
  value: null,
  numerator: null,
  denominator: null,
  choice: null,
  judgement: null,
  isEstimate: false,
  breakdown: [],
} as const;
