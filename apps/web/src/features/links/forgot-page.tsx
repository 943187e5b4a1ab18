import { Anchor, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Page } from '../../ui/page';

/** Asks for a link to a new password. The answer is the same whether there is such an account or not. */
export function ForgotPage() {
  const { say } = useWords();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({ initialValues: { email: '' } });
  const label = say('signIn.email');
  const back = (
    <Anchor component={Link} to="/">
      {say('links.toSignIn')}
    </Anchor>
  );
  if (sentTo !== undefined)
    return (
      <Page key="sent" title={say('links.sent')} lead={say('links.sentWhy', { email: sentTo })}>
        <p>{back}</p>
      </Page>
    );
  return (
    <Page title={say('links.forgot')} lead={say('links.forgotLead')}>
      <ServerForm
        name="forgot"
        form={form}
        labels={{ email: label }}
        send={async (body) => {
          await answerOf(api.POST('/api/v1/password-resets', { body }));
          setSentTo(body.email);
        }}
        action={say('links.sendLink')}
        beside={back}
      >
        <TextInput {...fieldsOf('forgot', form)('email')} type="email" label={label} autoComplete="username" />
      </ServerForm>
    </Page>
  );
}
