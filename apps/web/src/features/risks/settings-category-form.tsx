import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Language } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CategoryWish, changeCategory, createCategory, type RiskCategory } from '../../api/risk-settings';
import { categoriesQuery, judgedAnew } from '../../api/risks';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';

const NAME = 'category';

type Values = { code: string; title: Record<Language, string>; description: Record<Language, string> };

interface CategoryFormProps extends DrawerFrame {
  /** Nothing when one is made. */
  readonly category?: RiskCategory;
}

/** Makes a category of risks, or changes what it says. When somebody else was faster, theirs is shown beside what was typed. */
export function CategoryForm({ category, onCancel, onDone }: CategoryFormProps) {
  const { say } = useWords();
  const form = useForm<Values>({ initialValues: valuesOf(category) });
  const savedNow = useSavedNow();
  const { theirs, save } = useSaving(category);
  const saved = theirs && valuesOf(theirs);
  const labels = {
    code: say('riskSettings.code'),
    ...useTranslationLabels('title', say('riskSettings.categoryTitle')),
    ...useTranslationLabels('description', say('riskSettings.description')),
  };
  const send = async (values: Values): Promise<void> => {
    const { code } = await save(values);
    onDone(say(category ? 'riskSettings.categoryChanged' : 'riskSettings.categoryMade', { code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={say(category ? 'riskSettings.saveCategory' : 'riskSettings.makeCategory')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput
        {...fieldsOf(NAME, form)('code')}
        label={labels.code}
        description={savedNow(saved?.code, form.values.code) ?? say('riskSettings.codeHint')}
        dir="ltr"
      />
      <FoldedTranslation
        name={NAME}
        form={form}
        path="title"
        legend={say('riskSettings.categoryTitle')}
        saved={saved?.title}
      />
      <FoldedTranslation
        name={NAME}
        form={form}
        path="description"
        legend={say('riskSettings.description')}
        isLong
        saved={saved?.description}
      />
    </ServerForm>
  );
}

const valuesOf = (category: RiskCategory | undefined): Values => ({
  code: category?.code ?? '',
  title: translationValues(category?.title),
  description: translationValues(category?.description),
});

function wishOf({ code, title, description }: Values): CategoryWish {
  const words = translationsOf(description);
  return {
    code,
    title: translationsOf(title),
    description: Object.keys(words).length > 0 ? words : null,
  };
}

function useSaving(category: RiskCategory | undefined) {
  const queries = useQueryClient();
  const [begun] = useState(category);
  const { theirs, change } = useSeen(begun, async () => {
    const categories = await queries.fetchQuery({ ...categoriesQuery, staleTime: 0 });
    return categories.find(({ id }) => id === begun?.id);
  });
  const save = async (values: Values): Promise<RiskCategory> => {
    const saved = await change((seen) =>
      seen ? changeCategory(seen, wishOf(values)) : createCategory(wishOf(values)),
    );
    await judgedAnew(queries);
    return saved;
  };
  return { theirs, save };
}
