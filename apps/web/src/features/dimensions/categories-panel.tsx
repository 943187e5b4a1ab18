import { NOT_STATED, parseLocalDate } from '@resolute/domain';
import type { Dimension } from '../../api/indicators';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { CategoryForm } from './category-form';
import type { Category } from './dimension-values';

interface CategoriesPanelProps {
  readonly dimension: Dimension;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** The categories of a dimension in their order; "not stated" stands last and always. */
export function CategoriesPanel({ dimension, mayChange, onDone }: CategoriesPanelProps) {
  const { say } = useWords();
  const columns = useColumns(dimension, mayChange, onDone);
  const add = (
    <DrawerButton
      ask={say('dimensions.addAsk')}
      title={say('dimensions.addTitle', { code: dimension.code })}
      isPrimary
      onDone={onDone}
    >
      {(frame) => <CategoryForm dimension={dimension} {...frame} />}
    </DrawerButton>
  );
  const title = say('dimensions.categories');
  return (
    <Panel
      title={title}
      note={say('dimensions.categoriesNote')}
      actions={mayChange && !dimension.retiredOn && add}
      flush
    >
      <DataTable caption={title} columns={columns} rows={dimension.categories} keyOf={({ id }) => id} />
    </Panel>
  );
}

function useColumns(
  dimension: Dimension,
  mayChange: boolean,
  onDone: (sentence: string) => void,
): readonly [Column<Category>, ...Column<Category>[]] {
  const { say } = useWords();
  const acts: Column<Category> = {
    key: 'acts',
    head: say('dimensions.changeHead'),
    cell: (category) =>
      category.code === NOT_STATED ? (
        '–'
      ) : (
        <DrawerButton
          ask={say('states.change')}
          name={say('dimensions.changeOf', { code: category.code })}
          title={say('dimensions.changeOf', { code: category.code })}
          onDone={onDone}
        >
          {(frame) => <CategoryForm dimension={dimension} category={category} {...frame} />}
        </DrawerButton>
      ),
  };
  return [
    {
      key: 'title',
      head: say('dimensions.category'),
      cell: ({ code, title }) => (
        <>
          <Translated words={title} /> {code === NOT_STATED && <Tag>{say('dimensions.always')}</Tag>}
        </>
      ),
    },
    { key: 'code', head: say('dimensions.code'), cell: ({ code }) => <bdi>{code}</bdi> },
    { key: 'days', head: say('dimensions.days'), cell: (category) => <Days category={category} /> },
    ...(mayChange ? [acts] : []),
  ];
}

function Days({ category: { validFrom, validUntil } }: { readonly category: Category }) {
  const { say, day } = useWords();
  if (validFrom === null && validUntil === null) return say('dimensions.unlimited');
  const parts = [
    ...(validFrom === null ? [] : [say('dimensions.fromDay', { day: day(parseLocalDate(validFrom)) })]),
    ...(validUntil === null ? [] : [say('dimensions.untilDay', { day: day(parseLocalDate(validUntil)) })]),
  ];
  return parts.join(' ');
}
