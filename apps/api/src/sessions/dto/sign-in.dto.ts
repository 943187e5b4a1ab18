import { Email } from '../../http/fields/identifiers';
import { Password } from '../../http/fields/text';

export class SignInDto {
  @Email()
  email: string;

  @Password()
  password: string;
}
