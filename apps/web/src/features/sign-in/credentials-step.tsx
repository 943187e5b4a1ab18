import { Anchor, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import type { Session } from '../../api/session';
import { useWords } from '../../text/words';
import { PasswordField } from '../../ui/form/password-field';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Page } from '../../ui/page';

interface CredentialsStepProps {
  readonly onStep: (session: Session) => void;
  readonly isReturn: boolean;
}

/** E-mail and password. */
export function CredentialsStep({ onStep, isReturn }: CredentialsStepProps) {
  const { say } = useWords();
  const form = useForm({ initialValues: { email: '', password: '' } });
  const field = fieldsOf('sign-in', form);
  const labels = { email: say('signIn.email'), password: say('signIn.password') };
  const send = async (body: typeof form.values): Promise<void> =>
    onStep(await answerOf(api.POST('/api/v1/sessions', { body })));
  return (
    <Page title={say('signIn.title')} lead={isReturn ? say('signIn.return') : undefined}>
      <ServerForm
        name="sign-in"
        form={form}
        labels={labels}
        send={send}
        action={say('signIn.action')}
        beside={
          <Anchor component={Link} to="/forgot">
            {say('signIn.forgot')}
          </Anchor>
        }
      >
        <TextInput {...field('email')} type="email" label={labels.email} autoComplete="username" />
        <PasswordField {...field('password')} label={labels.password} autoComplete="current-password" />
      </ServerForm>
      <p>
        <Anchor component={Link} to="/verify">
          {say('signIn.checkFile')}
        </Anchor>
      </p>
    </Page>
  );
}
