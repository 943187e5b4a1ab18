import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type SavedView, savedViewsQuery, type ViewedScreen } from '../../api/saved-views';
import { useWords } from '../../text/words';
import { SideDrawer } from '../side-drawer';
import { queryOf, searchOf, showsTheSame } from './address-query';
import { ManageViews } from './manage-views';
import { SaveViewForm } from './save-view-form';

interface SavedViewsProps {
  readonly screen: ViewedScreen;
  /** Says on the page what was done. */
  readonly onDone: (sentence: string) => void;
}

/** The views of a list that somebody saved for themselves: one step to each, and to save what the list shows now. */
export function SavedViews({ screen, onDone }: SavedViewsProps) {
  const { say } = useWords();
  const { data: views = [] } = useQuery(savedViewsQuery(screen));
  const [open, setOpen] = useState<'save' | 'manage'>();
  const query = queryOf(useSearch({ strict: false }));
  const close = (): void => setOpen(undefined);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button leftSection={<IconBookmark size={16} stroke={1.75} aria-hidden />}>{say('savedViews.views')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Views views={views} query={query} />
          <Menu.Item onClick={() => setOpen('save')}>{say('savedViews.saveAsk')}</Menu.Item>
          {views.length > 0 && <Menu.Item onClick={() => setOpen('manage')}>{say('savedViews.manageAsk')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <SideDrawer isOpen={open === 'save'} title={say('savedViews.saveTitle')} onClose={close}>
        <SaveViewForm
          screen={screen}
          query={query}
          onCancel={close}
          onDone={(sentence) => {
            close();
            onDone(sentence);
          }}
        />
      </SideDrawer>
      <SideDrawer isOpen={open === 'manage'} title={say('savedViews.views')} onClose={close}>
        <ManageViews screen={screen} views={views} />
      </SideDrawer>
    </>
  );
}

interface ViewsProps {
  readonly views: readonly SavedView[];
  /** What the list shows now. */
  readonly query: string;
}

function Views({ views, query }: ViewsProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  const apply = (view: SavedView): void => {
    void navigate({ to: '.', search: searchOf(view.query) as never });
  };
  if (views.length === 0) return <Menu.Label>{say('savedViews.none')}</Menu.Label>;
  return (
    <>
      {views.map((view) => {
        const isShown = showsTheSame(view.query, query);
        return (
          <Menu.Item
            key={view.id}
            onClick={() => apply(view)}
            {...(isShown && {
              'aria-current': true,
              rightSection: <IconCheck size={16} stroke={1.75} aria-hidden />,
            })}
          >
            <bdi>{view.name}</bdi>
          </Menu.Item>
        );
      })}
      <Menu.Divider />
    </>
  );
}
