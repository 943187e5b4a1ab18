import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useWords } from '../../text/words';

/** A password, which can be looked at before it is sent, also without a mouse. */
export function PasswordField(props: PasswordInputProps) {
  const { say } = useWords();
  return (
    <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': say('signIn.showPassword'), tabIndex: 0 }} />
  );
}
