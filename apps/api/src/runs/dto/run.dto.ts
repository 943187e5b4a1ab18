import { RUN_STATES, type RunState, type RunsFilter, type RunWish } from '@resolute/reporting';
import { OneOf } from '../../http/fields/choices';
import { Text } from '../../http/fields/text';
import { PageQuery } from '../../http/page.query';

export class ListRunsQuery extends PageQuery implements RunsFilter {
  @OneOf(RUN_STATES, 'RunState', { optional: true })
  state?: RunState;

  @Text({ max: 60, optional: true, description: 'Those of this definition, by its code' })
  definition?: string;

  @Text({ max: 40, optional: true, description: 'Those for this meeting, by its code' })
  occasion?: string;
}

export class AskForRunDto implements RunWish {
  @Text({ max: 60, description: 'The code of the definition, such as council-summary' })
  definition: string;

  @Text({ max: 40, description: 'The code of the meeting, such as C26' })
  occasion: string;
}
