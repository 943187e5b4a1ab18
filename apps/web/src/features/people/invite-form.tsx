import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LANGUAGES, type Language } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { UnitSelect } from '../../ui/unit-select';
import { personQuery } from './people.queries';

/** Address, name, unit and the language of the invitation; roles are given on the person's page, which comes next. */
export function InviteForm({ beside }: { readonly beside: ReactNode }) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useForm({ initialValues: { email: '', name: '', unitId: '', language } });
  const field = fieldsOf('invite', form);
  const labels = {
    email: say('people.email'),
    name: say('people.name'),
    unitId: say('people.unit'),
    language: say('people.inviteLanguage'),
  };
  const send = async (values: typeof form.values): Promise<void> => {
    const body = { ...values, unitId: values.unitId || null, language: values.language as Language };
    const person = await answerOf(api.POST('/api/v1/people', { body }));
    queries.setQueryData(personQuery(person.id).queryKey, person);
    void queries.invalidateQueries({ queryKey: ['people', 'list'] });
    announce(say('people.invitedSaid', { email: person.email }));
    await navigate({ to: '/people/$id', params: { id: person.id } });
  };
  return (
    <ServerForm
      name="invite"
      form={form}
      labels={labels}
      send={send}
      action={say('people.inviteAction')}
      beside={beside}
    >
      <TextInput {...field('email')} type="email" label={labels.email} autoComplete="off" dir="ltr" />
      <TextInput {...field('name')} label={labels.name} description={say('people.nameHint')} autoComplete="off" />
      <UnitSelect
        {...field('unitId')}
        label={labels.unitId}
        description={say('people.unitHint')}
        none={say('people.noUnit')}
      />
      <NativeSelect
        {...field('language')}
        label={labels.language}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
    </ServerForm>
  );
}
