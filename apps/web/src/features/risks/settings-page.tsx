import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { categoriesQuery, matricesQuery } from '../../api/risks';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { Loaded } from '../../ui/states/loaded';
import classes from './risks.module.css';
import { CategoriesPanel } from './settings-categories-panel';
import { MatrixPanel } from './settings-matrix-panel';

/** What risks are judged by: the matrix that makes levels, and how much risk of each category is borne. */
export function SettingsPage() {
  const { say } = useWords();
  const matrices = useQuery(matricesQuery);
  const categories = useQuery(categoriesQuery);
  const [change, onDone] = useChange();
  return (
    <>
      <div className={classes.back}>
        <IconChevronLeft size={14} stroke={1.75} aria-hidden className="dir" />
        <Anchor inherit renderRoot={(props) => <Link {...props} to="/risks" />}>
          {say('frame.risks')}
        </Anchor>
      </div>
      <Page title={say('riskSettings.title')} lead={say('riskSettings.lead')}>
        <ChangeNotice change={change} />
        <Loaded query={matrices} what={say('riskSettings.matrix')}>
          {(loaded) => <MatrixPanel matrices={loaded} onDone={onDone} />}
        </Loaded>
        <Loaded query={categories} what={say('riskSettings.categories')}>
          {(loaded) => <CategoriesPanel categories={loaded} onDone={onDone} />}
        </Loaded>
      </Page>
    </>
  );
}
