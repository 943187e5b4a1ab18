import type { ReactNode } from 'react';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { SheetWords } from './sheet-words';
import classes from './sheets.module.css';

/** What is measured: its name, what counts and what does not, and in which unit. */
export function WhatSection({ children }: { readonly children?: ReactNode }) {
  const { say } = useWords();
  return (
    <Panel title={say('sheets.what')}>
      <div className={classes.section}>
        {children}
        <SheetWords of="title" legend={say('sheets.title')} hint={say('sheets.titleHint')} />
        <SheetWords of="definition" legend={say('sheets.definition')} hint={say('sheets.definitionHint')} isLong />
        <SheetWords of="measure" legend={say('indicators.measure')} hint={say('sheets.measureHint')} />
      </div>
    </Panel>
  );
}
