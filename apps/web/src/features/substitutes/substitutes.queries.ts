import { answerOf, api } from '../../api/client';
import { pagesOf } from '../../api/pages-of';
import type { components } from '../../api/schema';

export type Substitution = components['schemas']['SubstitutionResponse'];

/** All lists of substitutes, for what a change makes stale. */
export const SUBSTITUTIONS_KEY = ['substitutions'];

/** Who stands in for whom, the latest first: those that concern oneself, or all that one may see. */
export const substitutionsQuery = (mine: boolean) =>
  pagesOf([...SUBSTITUTIONS_KEY, { mine }], (after) =>
    answerOf(
      api.GET('/api/v1/substitutions', {
        params: { query: { ...(mine && { mine }), ...(after !== undefined && { 'page[after]': after }) } },
      }),
    ),
  );
