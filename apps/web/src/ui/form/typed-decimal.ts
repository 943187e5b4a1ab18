import { type Language, understoodNumber } from '@resolute/domain';

/**
 * A number as it is sent, by the marks of whoever typed it: `1 234,5`, `1,234.5` and `١٬٢٣٤٫٥` are 1234.5, as among the values.
 * What is no plain number goes as it is, so that the server says what is wrong with it: `5%` as a share is not 5. What could be
 * two numbers does not come this far; see `useTwoReadings`.
 */
export function typedDecimal(typed: string, language: Language): string {
  const understood = understoodNumber(typed, language);
  const isPlain = understood.kind === 'number' && !understood.isEstimate && !understood.isPercent;
  return isPlain ? understood.value : typed.trim();
}

/** A decimal as it stands in a field: `1.234` could be read as 1234, whatever the language, and `1.2340` cannot. */
export const decimalToType = (decimal: string): string =>
  understoodNumber(decimal, 'en').kind === 'ambiguous' ? `${decimal}0` : decimal;
