import { Password } from '../../http/fields/text';

export class RemoveSecondFactorDto {
  @Password()
  password: string;
}
