import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import type { DrawerFrame } from '../../ui/drawer-button';
import { FoldedTranslation } from '../../ui/form/folded-translation';
import { RowsFields } from '../../ui/form/rows-fields';
import { fieldsOf, ServerForm } from '../../ui/form/server-form';
import { translationLabels } from '../../ui/form/translation-fields';
import { translationsOf, translationValues } from '../../ui/form/translation-values';
import { type CategoryValues, categoryValues, categoryWish } from './dimension-values';

const NAME = 'dimension';

/** A form takes no interface. */
type DimensionValues = { code: string; title: CategoryValues['title']; categories: CategoryValues[] };

/** Makes a way to break values down, with its categories; "not stated" is added by itself. */
export function CreateDimensionForm({ onCancel, onDone }: DrawerFrame) {
  const { say } = useWords();
  const queries = useQueryClient();
  const form = useForm<DimensionValues>({
    initialValues: { code: '', title: translationValues(null), categories: [categoryValues(), categoryValues()] },
  });
  const send = async ({ code, title, categories }: DimensionValues): Promise<void> => {
    const body = { code, title: translationsOf(title), categories: categories.map(categoryWish) };
    await answerOf(api.POST('/api/v1/dimensions', { body }));
    await queries.invalidateQueries(dimensionsQuery);
    onDone(say('dimensions.created', { code }));
  };
  return (
    <ServerForm
      name={NAME}
      form={form}
      labels={useLabels(form.values.categories.length)}
      send={send}
      action={say('dimensions.create')}
      beside={<Button onClick={onCancel}>{say('states.cancel')}</Button>}
    >
      <TextInput
        {...fieldsOf(NAME, form)('code')}
        label={say('dimensions.code')}
        description={say('dimensions.codeHint')}
        dir="ltr"
      />
      <FoldedTranslation name={NAME} form={form} path="title" legend={say('dimensions.title')} />
      <RowsFields
        id={`${NAME}-categories`}
        legend={say('dimensions.categories')}
        hint={say('dimensions.categoriesHint')}
        error={form.errors.categories}
        rows={form.values.categories}
        nameOf={(at) => say('dimensions.categoryRow', { number: at + 1 })}
        remove={{
          label: say('states.remove'),
          nameOf: (name) => say('states.removeOf', { name }),
          act: (at) => form.removeListItem('categories', at),
        }}
        add={{
          label: say('dimensions.addCategoryRow'),
          act: () => form.insertListItem('categories', categoryValues()),
        }}
      >
        {(at) => (
          <>
            <TextInput
              {...form.getInputProps(`categories.${at}.code`)}
              id={`${NAME}-categories.${at}.code`}
              label={say('dimensions.code')}
              dir="ltr"
            />
            <FoldedTranslation
              name={NAME}
              form={form}
              path={`categories.${at}.title`}
              legend={say('dimensions.title')}
            />
          </>
        )}
      </RowsFields>
    </ServerForm>
  );
}

function useLabels(categories: number): Record<string, string> {
  const { say } = useWords();
  const rows = Array.from({ length: categories }, (_, at) =>
    Object.entries({ code: say('dimensions.code'), ...translationLabels(say, 'title', say('dimensions.title')) }).map(
      ([field, label]) => [
        `categories.${at}.${field}`,
        say('states.fieldIn', { field: say('dimensions.categoryRow', { number: at + 1 }), language: label }),
      ],
    ),
  ).flat();
  return {
    code: say('dimensions.code'),
    ...translationLabels(say, 'title', say('dimensions.title')),
    categories: say('dimensions.categories'),
    ...Object.fromEntries(rows),
  };
}
