import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { answerOf, api } from '../../api/client';
import { useWords } from '../../text/words';
import { PasswordField } from '../../ui/form/password-field';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import classes from './profile.module.css';

interface RemoveSecondFactorProps {
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the password, so that a browser left alone does not lower the protection of the account. */
export function RemoveSecondFactor({ onDone, onCancel }: RemoveSecondFactorProps) {
  const { say } = useWords();
  const form = useForm({ initialValues: { password: '' } });
  const label = say('signIn.password');
  return (
    <>
      <p className={classes.state}>{say('profile.removeSecondFactorWhy')}</p>
      <ServerForm
        name="remove-second-factor"
        form={form}
        labels={{ password: label }}
        send={async (body) => {
          await answerOf(api.DELETE('/api/v1/second-factors/current', { body }));
          await onDone();
        }}
        action={say('profile.removeSecondFactor')}
        beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
      >
        <PasswordField
          {...fieldsOf('remove-second-factor', form)('password')}
          label={label}
          autoComplete="current-password"
          data-autofocus
        />
      </ServerForm>
    </>
  );
}
