import { Email } from '../../http/fields/identifiers';

export class PasswordResetDto {
  @Email()
  email: string;
}
