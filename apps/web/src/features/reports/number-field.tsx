import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { documentNumber, documentNumberFault, type NumberedDocument, writtenNumber } from '@resolute/domain';
import { useWords } from '../../text/words';

interface NumberFieldProps {
  readonly field: TextInputProps & { readonly value?: string };
  readonly label: string;
  /** What the number is held against; nothing while that is not known. */
  readonly held: NumberedDocument | undefined;
}

const YEAR_DIGITS = 2;
const PAUSE_MS = 500;

/** How numbers of such a document look. */
function exampleOf({ form, revision, before, year }: NumberedDocument): string {
  const known = before === null ? null : documentNumber(before);
  if (known) return writtenNumber({ stem: known.stem, revision });
  const examples = {
    council: `C${String(year).slice(-YEAR_DIGITS)}/35`,
    'temporary-document': 'TSAG-TD123',
    'working-group': 'CWG-SFP-3/14',
  } as const;
  return examples[form];
}

/** The number that the secretariat gave, checked at each pause in typing. */
export function NumberField({ field, label, held }: NumberFieldProps) {
  const { say } = useWords();
  // When the field is left it would be too late: what is said then moves the button away that somebody is about to press.
  const [text] = useDebouncedValue((field.value ?? '').trim(), PAUSE_MS);
  const fault = held && text !== '' ? documentNumberFault(text, held) : null;
  const found = fault && faultWords(fault);
  return (
    <TextInput
      {...field}
      error={found ?? field.error}
      aria-invalid={Boolean(found ?? field.error)}
      label={label}
      description={hint()}
      dir="ltr"
      maxLength={40}
      {...(held && { placeholder: exampleOf(held) })}
    />
  );

  function hint(): string {
    if (!held || held.revision === 0 || held.before === null) return say('issues.numberHint');
    return say('issues.numberHintCorrection', { number: held.before, revision: held.revision });
  }

  function faultWords(code: NonNullable<ReturnType<typeof documentNumberFault>>): string {
    const { revision = 0, before } = held ?? {};
    const about = { revision, number: before ?? '', example: held ? exampleOf(held) : '' };
    return say(`issues.number-${code.slice('field/'.length) as 'other-year'}`, about);
  }
}
