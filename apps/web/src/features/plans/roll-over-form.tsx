import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { LANGUAGES, type Language, nextEdition } from '@resolute/domain';
import { answerOf, api, ifMatch } from '../../api/client';
import type { Plan } from '../../api/plans';
import { useWords } from '../../text/words';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { TranslationFields, useTranslationLabels } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { titleText } from '../../ui/title-text';
import { oneYearOn } from './one-year-on';
import classes from './plans.module.css';
import { usePlanSaving } from './use-plan-saving';

const NAME = 'edition';

/** A form takes no interface. */
type EditionValues = { code: string; title: Record<Language, string> };

interface RollOverFormProps {
  readonly plan: Plan;
  readonly onCancel: () => void;
  readonly onRolledOver: (sentence: string) => void;
}

/** Makes the next edition of a rolling plan, and says beforehand what becomes of this one. */
export function RollOverForm({ plan, onCancel, onRolledOver }: RollOverFormProps) {
  const { say, language } = useWords();
  const form = useForm<EditionValues>({ initialValues: editionAfter(plan) });
  const { theirs, save } = usePlanSaving(plan);
  const labels = { code: say('plans.code'), ...useTranslationLabels('title', say('plans.titles')) };
  const { firstYear, lastYear } = nextEdition(theirs ?? plan);
  const send = async ({ code, title }: EditionValues): Promise<void> => {
    const made = await save(({ id, version }) =>
      answerOf(
        api.POST('/api/v1/frameworks/{id}/editions', {
          params: { path: { id }, header: ifMatch(version) },
          body: { code, title: translationsOf(title) },
        }),
      ),
    );
    onRolledOver(say('plans.rolledOver', { next: made.code, code: plan.code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say('plans.rollOver')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <p className={classes.consequence}>
        {say('plans.rollOverConsequence', { code: plan.code, first: String(firstYear), last: String(lastYear) })}
      </p>
      {theirs && (
        <p className={classes.consequence}>
          {say('plans.planNow', { code: theirs.code, title: titleText(theirs.title, language).text })}
        </p>
      )}
      <TextInput {...fieldsOf(NAME, form)('code')} label={labels.code} description={say('plans.codeHint')} />
      <TranslationFields
        name={NAME}
        form={form}
        field="title"
        legend={say('plans.titles')}
        hint={say('plans.editionTitlesHint')}
      />
    </ServerForm>
  );
}

/** What the next edition will most likely be called. */
function editionAfter({ code, title }: Plan): EditionValues {
  const now = translationValues(title);
  const next = LANGUAGES.map((language) => [language, oneYearOn(now[language])]);
  return { code: oneYearOn(code), title: Object.fromEntries(next) as Record<Language, string> };
}
