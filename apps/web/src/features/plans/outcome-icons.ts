import type { ComparisonOutcome } from '@resolute/domain';
import { type Icon, IconEqual, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';

/** The sign of what a comparison came out as, beside its word. */
export const OUTCOME_ICONS: Readonly<Record<ComparisonOutcome, Icon>> = {
  added: IconPlus,
  removed: IconMinus,
  changed: IconPencil,
  unchanged: IconEqual,
};
