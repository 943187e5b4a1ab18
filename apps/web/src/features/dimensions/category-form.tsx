import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { useTranslationLabels } from '../../ui/form/translation-fields';
import { useSavedNow } from '../../ui/form/use-saved-now';
import { useSeen } from '../../ui/form/use-seen';
import { type Category, type CategoryValues, categoryValues, categoryWish } from './dimension-values';

const NAME = 'category';

interface CategoryFormProps extends DrawerFrame {
  readonly dimension: Dimension;
  /** Nothing when one is added. */
  readonly category?: Category;
}

/** Adds a category, or changes its title and days; its code stays, as values are known by it. */
export function CategoryForm({ dimension, category, onCancel, onDone }: CategoryFormProps) {
  const { say } = useWords();
  const form = useForm<CategoryValues>({ initialValues: categoryValues(category) });
  const field = fieldsOf(NAME, form);
  const savedNow = useSavedNow();
  const { theirs, save } = useSaving(dimension, category);
  const saved = theirs && categoryValues(theirs);
  const labels = {
    code: say('dimensions.code'),
    validFrom: say('dimensions.validFrom'),
    validUntil: say('dimensions.validUntil'),
    ...useTranslationLabels('title', say('dimensions.title')),
  };
  const send = async (values: CategoryValues): Promise<void> => {
    await save(values);
    const about = { code: values.code };
    onDone(category ? say('dimensions.changed', about) : say('dimensions.added', about));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={labels}
      send={send}
      action={category ? say('dimensions.save') : say('dimensions.add')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      {!category && (
        <TextInput {...field('code')} label={labels.code} description={say('dimensions.categoryCodeHint')} dir="ltr" />
      )}
      <FoldedTranslation name={NAME} form={form} path="title" legend={say('dimensions.title')} saved={saved?.title} />
      {(['validFrom', 'validUntil'] as const).map((day) => (
        <TextInput
          {...field(day)}
          key={day}
          type="date"
          label={labels[day]}
          description={savedNow(saved?.[day], form.values[day]) ?? say(`dimensions.${day}Hint`)}
        />
      ))}
    </ServerForm>
  );
}

function useSaving(dimension: Dimension, category: Category | undefined) {
  const queries = useQueryClient();
  const [begun] = useState(category);
  const path = { id: dimension.id };
  const { theirs, change } = useSeen(begun, async () => {
    const { categories } = await answerOf(api.GET('/api/v1/dimensions/{id}', { params: { path } }));
    return categories.find(({ id }) => id === begun?.id);
  });
  const save = async (values: CategoryValues): Promise<void> => {
    const { code, ...changes } = categoryWish(values);
    await change((seen) =>
      seen
        ? answerOf(
            api.PATCH('/api/v1/categories/{id}', {
              params: { path: { id: seen.id }, header: ifMatch(seen.version) },
              body: changes,
            }),
          )
        : answerOf(api.POST('/api/v1/dimensions/{id}/categories', { params: { path }, body: { code, ...changes } })),
    );
    await queries.invalidateQueries(dimensionsQuery);
  };
  return { theirs, save };
}
