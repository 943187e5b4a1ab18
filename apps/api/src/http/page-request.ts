import type { PageRequest } from '@resolute/domain';
import type { PageQuery } from './page.query';

/** The page that a query asks for, without the filters beside it. */
export const pageRequest = (query: PageQuery): PageRequest => ({
  size: query['page[size]'],
  after: query['page[after]'],
});
