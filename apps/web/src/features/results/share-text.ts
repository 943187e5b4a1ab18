/** A share as it is sent: half of the languages of the Union write a decimal comma. */
export const shareText = (typed: string): string => typed.trim().replace(/^(\d*),(\d+)$/u, '$1.$2');
