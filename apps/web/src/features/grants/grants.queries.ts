import { keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { LONGEST_PAGE } from '../../api/every-page';
import { pagesOf } from '../../api/pages-of';
import type { GrantState } from '../../api/role-grants';

/** Roles in one state, or in any; what waits longest comes first. */
export const grantsQuery = (state: GrantState | undefined) => ({
  ...pagesOf(['grants', 'list', state ?? 'any'], (after) =>
    answerOf(
      api.GET('/api/v1/role-grants', {
        params: {
          query: { 'page[size]': LONGEST_PAGE, ...(after && { 'page[after]': after }), ...(state && { state }) },
        },
      }),
    ),
  ),
  // The list stays while the next one is on its way, so that the page does not jump.
  placeholderData: keepPreviousData,
});
