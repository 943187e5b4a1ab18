import { Uuid } from '../../http/fields/identifiers';

export class ListOverdueReportsQuery {
  @Uuid({ optional: true, description: 'The unit that is to report' })
  unit?: string;
}
