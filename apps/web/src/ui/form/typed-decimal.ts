/** A number as it is sent: half of the languages of the Union write a decimal comma, and our figures have U+2212 as minus. */
export const typedDecimal = (typed: string): string =>
  typed
    .trim()
    .replace(/^\u2212/u, '-')
    .replace(/^(-?\d*),(\d+)$/u, '$1.$2');
