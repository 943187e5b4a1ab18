import { IconClockHour4, IconLock } from '@tabler/icons-react';
import { Tag } from './tag';
import { type CellWindow, useWindowWords } from './use-window-words';
import classes from './window-tag.module.css';

/** Why a value may be entered or not: by a sign and a word, and the rule, the days and who can open it in a sentence beside them. */
export function WindowTag({ window }: { readonly window: CellWindow }) {
  const { short, sentence } = useWindowWords()(window);
  const Icon = window.kind === 'open' ? IconClockHour4 : IconLock;
  return (
    <span className={classes.window}>
      <Tag tone={window.kind === 'open' ? 'info' : 'plain'}>
        <Icon size={14} stroke={1.75} aria-hidden />
        {short}
      </Tag>
      <span className={classes.sentence}>{sentence}</span>
    </span>
  );
}
