import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Contributor, dayOf, GENEVA, mayContributeTo } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { type ResultName, resultsChanged } from '../../api/results';
import { useWords } from '../../text/words';
import { filledIn } from '../../ui/form/filled-in';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { typedDecimal } from '../../ui/form/typed-decimal';
import { useTwoReadings } from '../../ui/form/use-two-readings';
import { ResultSelect } from '../../ui/result-select';

interface LinkFormProps {
  readonly result: ResultName;
  readonly onCancel: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Says that a result contributes to another, from a day on, with a share when a part of it is counted there. */
export function LinkForm({ result, onCancel, onDone }: LinkFormProps) {
  const { say, language } = useWords();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: { parentId: '', share: '', from: dayOf(new Date(), GENEVA) as string, until: '' },
    validate: { share: useTwoReadings() },
  });
  const field = fieldsOf('link', form);
  const labels = {
    parentId: say('results.parent'),
    share: say('results.share'),
    from: say('results.from'),
    until: say('results.until'),
  };
  const send = async ({ share, ...values }: typeof form.values): Promise<void> => {
    const body = filledIn({ ...values, share: typedDecimal(share, language) });
    await answerOf(api.POST('/api/v1/results/{id}/links', { params: { path: { id: result.id } }, body }));
    await resultsChanged(queries);
    onDone(say('results.linked', { code: result.code }));
  };
  const cancel = <Button onClick={onCancel}>{say('states.cancel')}</Button>;
  return (
    <ServerForm name="link" form={form} labels={labels} send={send} action={say('results.linkAction')} beside={cancel}>
      <ResultSelect
        {...field('parentId')}
        label={labels.parentId}
        description={say('results.parentHint')}
        isPossible={(parent) => mayContributeTo(contributorOf(result), contributorOf(parent))}
      />
      <TextInput {...field('share')} label={labels.share} description={say('results.shareHint')} inputMode="decimal" />
      <TextInput {...field('from')} type="date" label={labels.from} />
      <TextInput {...field('until')} type="date" label={labels.until} description={say('results.untilHint')} />
    </ServerForm>
  );
}

const contributorOf = ({ framework, kind }: ResultName): Contributor => ({
  frameworkVersionId: framework.id,
  frameworkKind: framework.kind,
  level: kind.level,
});
