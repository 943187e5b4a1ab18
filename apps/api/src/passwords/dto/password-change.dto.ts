import type { PasswordChange } from '@resolute/identity';
import { Password } from '../../http/fields/text';

export class PasswordChangeDto implements PasswordChange {
  @Password()
  currentPassword: string;

  @Password({ description: 'Ten characters at least; several words are best' })
  newPassword: string;
}
