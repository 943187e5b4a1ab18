import { NativeSelect } from '@mantine/core';
import { LANGUAGES, type NumberStyle, printedNumber } from '@resolute/domain';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';

/** A number that is written differently in most languages. */
const EXAMPLE = '1234.5';

interface NumbersSelectProps {
  readonly value: NumberStyle;
  readonly onChange: (numbers: NumberStyle) => void;
}

/** How the numbers of a CSV file are written; a workbook says it by itself. */
export function NumbersSelect({ value, onChange }: NumbersSelectProps) {
  const { say, language } = useWords();
  return (
    <NativeSelect
      label={say('exchange.numbers')}
      description={say('exchange.numbersHint', { language: LANGUAGE_NAMES[language] })}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as NumberStyle)}
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
