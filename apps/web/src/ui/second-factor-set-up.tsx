import { Code, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answerOf, api } from '../api/client';
import type { components } from '../api/schema';
import type { Session } from '../api/session';
import { useWords } from '../text/words';
import { fieldsOf, ServerForm } from './form/server-form';
import classes from './second-factor-set-up.module.css';
import { Loaded } from './states/loaded';

type Enrolment = components['schemas']['EnrolmentResponse'];

interface SecondFactorSetUpProps {
  /** What the session has become once the first code was right. */
  readonly onDone: (session: Session) => void;
  readonly beside?: ReactNode;
}

/** Scan, then prove that it works with the first code. The secret is shown here once and never again. */
export function SecondFactorSetUp({ onDone, beside }: SecondFactorSetUpProps) {
  const { say } = useWords();
  // Asked for once for each time that this is opened: a second answer would be another secret.
  const enrolment = useQuery({
    queryKey: ['second-factor-enrolment'],
    queryFn: () => answerOf(api.POST('/api/v1/second-factors')),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={enrolment} what={say('secondFactor.title')}>
      {(given) => <FirstCode enrolment={given} onDone={onDone} beside={beside} />}
    </Loaded>
  );
}

function FirstCode({ enrolment, onDone, beside }: SecondFactorSetUpProps & { readonly enrolment: Enrolment }) {
  const { say } = useWords();
  const form = useForm({ initialValues: { code: '' } });
  const label = say('signIn.code');
  return (
    <ServerForm
      name="second-factor"
      form={form}
      labels={{ code: label }}
      send={async ({ code }) =>
        onDone(
          await answerOf(
            api.POST('/api/v1/second-factors/current/confirmations', { body: { code: code.replaceAll(/\s/gu, '') } }),
          ),
        )
      }
      action={say('secondFactor.confirm')}
      beside={beside}
    >
      <ol className={classes.steps}>
        <li>
          <p>{say('secondFactor.scan')}</p>
          <img className={classes.code} src={enrolment.qrCode} alt={say('secondFactor.qrCode')} />
          <p>{say('secondFactor.byHand')}</p>
          <Code className={classes.secret}>{enrolment.secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</Code>
        </li>
        <li>
          <p>{say('secondFactor.enterCode')}</p>
          <TextInput
            {...fieldsOf('second-factor', form)('code')}
            label={label}
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
          />
        </li>
      </ol>
    </ServerForm>
  );
}
