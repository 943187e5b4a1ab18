import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { answerOf, api } from '../../api/client';
import type { Session } from '../../api/session';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { Page } from '../../ui/page';
import { StartAgain } from './start-again';

/** The six digits that the person's authenticator shows. */
export function CodeStep({ onStep }: { readonly onStep: (session: Session) => void }) {
  const { say } = useWords();
  const form = useForm({ initialValues: { code: '' } });
  const label = say('signIn.code');
  return (
    <Page title={say('signIn.codeTitle')} lead={say('signIn.codeLead')}>
      <ServerForm
        name="code"
        form={form}
        labels={{ code: label }}
        send={async ({ code }) =>
          onStep(
            await answerOf(
              api.POST('/api/v1/sessions/current/second-factor-checks', {
                body: { code: code.replaceAll(/\s/gu, '') },
              }),
            ),
          )
        }
        action={say('signIn.codeAction')}
        beside={<StartAgain />}
      >
        <TextInput
          {...fieldsOf('code', form)('code')}
          label={label}
          description={say('signIn.codeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
        />
      </ServerForm>
    </Page>
  );
}
