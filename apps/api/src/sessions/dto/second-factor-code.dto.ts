import { Text } from '../../http/fields/text';

export class SecondFactorCodeDto {
  @Text({ min: 6, max: 6, description: 'The six digits that the authenticator app shows' })
  code: string;
}
