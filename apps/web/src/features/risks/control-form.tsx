import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Risk, recordControl } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { filledIn } from '../../ui/form/filled-in';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { useRiskStep } from './use-risk-step';

const NAME = 'control';

/** Records what is in place against a risk. */
export function ControlForm({ risk, onCancel, onDone }: DrawerFrame & { readonly risk: Risk }) {
  const { say } = useWords();
  const { save } = useRiskStep(risk);
  const form = useForm({ initialValues: { title: translationValues(null), sinceOn: '' } });
  const labels = { sinceOn: say('risks.sinceOn'), ...useTranslationLabels('title', say('risks.controlField')) };
  const send = async ({ title, sinceOn }: typeof form.values): Promise<void> => {
    const { code } = await save(({ id }) =>
      recordControl(id, { title: translationsOf(title), ...filledIn({ sinceOn }) }),
    );
    onDone(say('risks.controlDone', { code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('risks.addControl')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <FoldedTranslation name={NAME} form={form} path="title" legend={say('risks.controlField')} />
      <TextInput {...fieldsOf(NAME, form)('sinceOn')} type="date" label={labels.sinceOn} />
    </ServerForm>
  );
}
