import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { removeView, type SavedView, savedViewsQuery, type ViewedScreen } from '../../api/saved-views';
import { useWords } from '../../text/words';
import { useAnnounce } from '../announcer';
import { AskFirst } from '../ask-first';
import { RenameViewForm } from './rename-view-form';
import classes from './saved-views.module.css';

interface ManageViewsProps {
  readonly screen: ViewedScreen;
  readonly views: readonly SavedView[];
}

/** Each view with the ways to give it another name and to remove it. */
export function ManageViews({ screen, views }: ManageViewsProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [renamed, setRenamed] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const told = (sentence: string): void => {
    announce(sentence);
    // The button that was pressed goes away with its row or its form.
    list.current?.focus();
  };
  const remove = async ({ id, name }: SavedView): Promise<void> => {
    await removeView(id);
    await queries.invalidateQueries(savedViewsQuery(screen));
    told(say('savedViews.removed', { name }));
  };
  return (
    <div ref={list} tabIndex={-1}>
      {views.length === 0 && <p>{say('savedViews.none')}</p>}
      <ul className={classes.views}>
        {views.map((view) => (
          <li key={view.id} className={classes.view}>
            {renamed === view.id ? (
              <RenameViewForm
                view={view}
                onCancel={() => setRenamed(undefined)}
                onDone={(sentence) => {
                  setRenamed(undefined);
                  told(sentence);
                }}
              />
            ) : (
              <>
                <bdi className={classes.name}>{view.name}</bdi>
                <span className={classes.acts}>
                  <Button
                    aria-label={say('savedViews.renameOf', { name: view.name })}
                    onClick={() => setRenamed(view.id)}
                  >
                    {say('savedViews.renameAsk')}
                  </Button>
                  <AskFirst
                    ask={say('savedViews.removeAsk')}
                    title={say('savedViews.removeOf', { name: view.name })}
                    consequence={say('savedViews.removeWhy')}
                    action={say('savedViews.remove')}
                    send={() => remove(view)}
                    isDangerous
                  />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
