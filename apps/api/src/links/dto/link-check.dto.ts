import { Text } from '../../http/fields/text';

export class LinkCheckDto {
  @Text({ max: 100, description: 'What stands behind the # of the link' })
  token: string;
}
