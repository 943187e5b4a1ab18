import { LANGUAGES, type Language } from '@resolute/domain';
import type { LinkUse } from '@resolute/identity';
import { OneOf } from '../../http/fields/choices';
import { Email } from '../../http/fields/identifiers';
import { Password, Text } from '../../http/fields/text';

export class LinkUseDto implements LinkUse {
  @Text({ max: 100, description: 'What stands behind the # of the link' })
  token: string;

  @Password()
  password: string;

  @Text({ max: 200, optional: true, description: 'For the first administrator only' })
  name?: string;

  @Email({ optional: true, description: 'For the first administrator only' })
  email?: string;

  @OneOf(LANGUAGES, 'Language', { optional: true, description: 'For the first administrator only' })
  language?: Language;
}
