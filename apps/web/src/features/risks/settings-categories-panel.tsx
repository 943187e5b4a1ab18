import { mayEditAppetite } from '@resolute/domain';
import type { RiskCategory } from '../../api/risk-settings';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import mapClasses from './risks.module.css';
import classes from './settings.module.css';
import { AppetiteForm } from './settings-appetite-form';
import { Appetites } from './settings-appetites';
import { CategoryForm } from './settings-category-form';

interface CategoriesPanelProps {
  readonly categories: readonly RiskCategory[];
  readonly onDone: (sentence: string) => void;
}

/** The families of risks, and how much risk of each is borne since when and by whose decision. */
export function CategoriesPanel({ categories, onDone }: CategoriesPanelProps) {
  const { say } = useWords();
  const mayChange = mayEditAppetite(useSignedIn().actor).allowed;
  const columns = useColumns(mayChange, onDone);
  const title = say('riskSettings.categories');
  return (
    <Panel
      title={title}
      note={say('riskSettings.categoriesNote')}
      actions={
        mayChange && (
          <DrawerButton ask={say('riskSettings.categoryAsk')} title={say('riskSettings.makeCategory')} onDone={onDone}>
            {(frame) => <CategoryForm {...frame} />}
          </DrawerButton>
        )
      }
      flush
    >
      {categories.length > 0 ? (
        <DataTable caption={title} columns={columns} rows={categories} keyOf={({ id }) => id} />
      ) : (
        <Empty title={say('riskSettings.noCategories')} why={say('riskSettings.noCategoriesWhy')} />
      )}
    </Panel>
  );
}

function useColumns(
  mayChange: boolean,
  onDone: (sentence: string) => void,
): readonly [Column<RiskCategory>, ...Column<RiskCategory>[]] {
  const { say } = useWords();
  const numberOf = useNumber();
  const acts: Column<RiskCategory> = {
    key: 'acts',
    head: say('states.change'),
    cell: (category) => <Acts category={category} onDone={onDone} />,
  };
  return [
    {
      key: 'category',
      head: say('risks.category'),
      cell: ({ code, title, description, isSample }) => (
        <>
          <bdi className={mapClasses.code}>{code}</bdi> <Translated words={title} /> {isSample && <SampleTag />}
          {description && (
            <span className={mapClasses.quiet}>
              <Translated words={description} />
            </span>
          )}
        </>
      ),
    },
    { key: 'appetite', head: say('risks.appetite'), cell: (category) => <Appetites category={category} /> },
    { key: 'risks', head: say('riskSettings.watched'), isNumeric: true, cell: ({ risks }) => numberOf(String(risks)) },
    ...(mayChange ? [acts] : []),
  ];
}

interface ActsProps {
  readonly category: RiskCategory;
  readonly onDone: (sentence: string) => void;
}

function Acts({ category, onDone }: ActsProps) {
  const { say } = useWords();
  const { code } = category;
  return (
    <span className={classes.acts}>
      <DrawerButton
        ask={say('riskSettings.decideAsk')}
        name={say('riskSettings.decideName', { code })}
        title={say('riskSettings.decideTitle', { code })}
        onDone={onDone}
      >
        {(frame) => <AppetiteForm category={category} {...frame} />}
      </DrawerButton>
      <DrawerButton
        ask={say('risks.changeAsk')}
        name={say('risks.changeTitle', { code })}
        title={say('risks.changeTitle', { code })}
        onDone={onDone}
      >
        {(frame) => <CategoryForm category={category} {...frame} />}
      </DrawerButton>
    </span>
  );
}
