import { keepPreviousData } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { LONGEST_PAGE } from '../../api/every-page';
import { pagesOf } from '../../api/pages-of';
import type { GrantsFilter } from '../../api/role-grants';

/** Roles that a filter finds; what waits longest comes first. */
export const grantsQuery = (filter: Pick<GrantsFilter, 'role' | 'state'>) => ({
  ...pagesOf(['grants', 'list', filter], (after) =>
    answerOf(
      api.GET('/api/v1/role-grants', {
        params: { query: { ...filter, 'page[size]': LONGEST_PAGE, ...(after && { 'page[after]': after }) } },
      }),
    ),
  ),
  // The list stays while the next one is on its way, so that the page does not jump.
  placeholderData: keepPreviousData,
});
