import { type SavedViewChanges, type SavedViewWish, VIEWED_SCREENS, type ViewedScreen } from '@resolute/identity';
import { OneOf } from '../../http/fields/choices';
import { Text } from '../../http/fields/text';

const LONGEST_NAME = 80;
const LONGEST_QUERY = 2000;

export class ListSavedViewsQuery {
  @OneOf(VIEWED_SCREENS, 'ViewedScreen')
  screen: ViewedScreen;
}

export class SaveViewDto implements SavedViewWish {
  @OneOf(VIEWED_SCREENS, 'ViewedScreen')
  screen: ViewedScreen;

  @Text({ max: LONGEST_NAME, description: 'A name that none of one’s other views of this screen has' })
  name: string;

  @Text({ min: 0, max: LONGEST_QUERY, description: 'The query of the page’s address, such as `show=above`' })
  query: string;
}

export class ChangeSavedViewDto implements SavedViewChanges {
  @Text({ max: LONGEST_NAME, optional: true })
  name?: string;

  @Text({ min: 0, max: LONGEST_QUERY, optional: true })
  query?: string;
}
