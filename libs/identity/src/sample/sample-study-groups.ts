import type { Translations } from '@resolute/domain';

/** The study groups of 2025-2028 by number, as WTSA-24 set them up. */
const NUMBERS = [2, 3, 5, 11, 12, 13, 15, 17, 20, 21];

const titleOf = (number: number): Translations => ({
  en: `Study Group ${number}`,
  fr: `Commission d’études ${number}`,
  es: `Comisión de Estudio ${number}`,
  ru: `${number}-я Исследовательская комиссия`,
  zh: `第${number}研究组`,
  ar: `لجنة الدراسات ${number}`,
});

/** The ten study groups with their codes, SG2 to SG21. */
export const SAMPLE_STUDY_GROUPS: readonly { readonly code: string; readonly title: Translations }[] = NUMBERS.map(
  (number) => ({ code: `SG${number}`, title: titleOf(number) }),
);
