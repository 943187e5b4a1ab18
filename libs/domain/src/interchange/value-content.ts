import { canonicalJson } from '../kernel/canonical-json';
import type { Language } from '../kernel/languages';
import type { Rating } from '../rating/rating';

/** One value as a file says it. What it does not say is absent; decimals are canonical text. */
export interface ValueContent {
  readonly value?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly choice?: boolean | string | readonly string[];
  readonly judgement?: Rating;
  readonly notApplicable?: string;
  readonly isEstimate: boolean;
  readonly narrative?: Readonly<Partial<Record<Language, string>>>;
  readonly remark?: string;
  /** In the order of breakdown and category ids. */
  readonly breakdown: readonly { readonly breakdownId: string; readonly categoryId: string; readonly value: string }[];
}

/**
 * Whether two values say the same. The order of a breakdown's parts says nothing, and neither do blanks at the ends of prose: who
 * types them leaves them there, and a file brings none.
 */
export const sameContent = (one: ValueContent, other: ValueContent): boolean => factsOf(one) === factsOf(other);

const factsOf = ({ breakdown, narrative, notApplicable, remark, ...rest }: ValueContent): string =>
  canonicalJson({
    ...rest,
    notApplicable: notApplicable?.trim(),
    remark: remark?.trim(),
    ...(narrative && {
      narrative: Object.fromEntries(Object.entries(narrative).map(([language, words]) => [language, words.trim()])),
    }),
    breakdown: breakdown.map(({ breakdownId, categoryId, value }) => `${breakdownId} ${categoryId} ${value}`).sort(),
  });

/** Whether a row was left empty: whoever fills in a template leaves what they have nothing to say about, and nothing is lost. */
export const isBlank = ({ isEstimate: _isEstimate, breakdown, ...rest }: ValueContent): boolean =>
  breakdown.length === 0 && Object.values(rest).every((each) => each === undefined);
