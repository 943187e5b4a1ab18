import { WholeNumber } from './fields/numbers';
import { Text } from './fields/text';

const USUAL_SIZE = 50;
const LARGEST_SIZE = 200;

/** Which part of a list is asked for. Queries of lists extend it by their filters. */
export class PageQuery {
  @WholeNumber({
    min: 1,
    max: LARGEST_SIZE,
    optional: true,
    inQuery: true,
    description: 'Entries on a page; 50 if not given',
  })
  'page[size]': number = USUAL_SIZE;

  @Text({ max: 200, optional: true, description: 'The end of the page before, as that page gave it' })
  'page[after]'?: string;
}
