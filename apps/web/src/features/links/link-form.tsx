import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LANGUAGES, type Language, SHORTEST_PASSWORD } from '@resolute/domain';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/schema';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { PasswordField } from '../../ui/form/password-field';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';

type OneTimeLink = components['schemas']['LinkResponse'];

interface LinkFormProps {
  readonly link: OneTimeLink;
  readonly token: string;
  readonly onDone: () => void;
}

/** The first administrator says who they are, an invited person how they are called; everybody chooses a password. */
export function LinkForm({ link: { purpose, name = '' }, token, onDone }: LinkFormProps) {
  const { say, language } = useWords();
  const form = useForm({ initialValues: { name, email: '', language, password: '' } });
  const field = fieldsOf('link', form);
  const isNew = purpose !== 'password-reset';
  const isFirst = purpose === 'first-administrator';
  const labels = {
    name: say('links.name'),
    email: say('signIn.email'),
    language: say('links.language'),
    password: say('links.password'),
    token: say('links.link'),
  };
  const send = async ({ password, ...about }: typeof form.values): Promise<void> => {
    const joins = isNew && { name: about.name, language: about.language as Language };
    const body = { token, password, ...joins, ...(isFirst && { email: about.email }) };
    await answerOf(api.POST('/api/v1/link-uses', { body }));
    onDone();
  };
  return (
    <ServerForm
      name="link"
      form={form}
      labels={labels}
      send={send}
      action={isNew ? say('links.joinAction') : say('links.resetAction')}
    >
      {isNew && <TextInput {...field('name')} label={labels.name} autoComplete="name" />}
      {isFirst && <TextInput {...field('email')} type="email" label={labels.email} autoComplete="username" />}
      {isNew && (
        <NativeSelect
          {...field('language')}
          label={labels.language}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
      )}
      <PasswordField
        {...field('password')}
        label={labels.password}
        description={say('links.passwordHint', { count: SHORTEST_PASSWORD })}
        autoComplete="new-password"
      />
    </ServerForm>
  );
}
