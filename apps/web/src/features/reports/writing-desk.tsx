import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Report } from '../../api/reports';
import { useWords } from '../../text/words';
import { LanguageTabs } from './language-tabs';
import { PreviewPanel } from './preview-panel';
import classes from './reports.module.css';
import { SectionsNav } from './sections-nav';
import { TextPanel } from './text-panel';
import { useTextAddress } from './use-text-address';
import type { TextSaves } from './use-text-autosave';

const WIDE = '(width >= 1200px)';

interface WritingDeskProps {
  readonly report: Report;
  readonly saving: TextSaves;
  readonly mayEdit: boolean;
}

/** The sections, the text that is open, and how the document would look; the last behind a button where there is no room. */
export function WritingDesk({ report, saving, mayEdit }: WritingDeskProps) {
  const { say } = useWords();
  const { place, show } = useTextAddress(report);
  const isWide = useMediaQuery(WIDE, undefined, { getInitialValueInEffect: false });
  const [isAsked, setAsked] = useState(false);
  const isPreviewed = isWide || isAsked;
  return (
    <div className={classes.desk}>
      <LanguageTabs report={report} language={place.language} onChange={(lang) => show({ lang })} />
      <div className={classes.columns}>
        <SectionsNav report={report} place={place} onChange={(section) => show({ section })} />
        <TextPanel report={report} place={place} saving={saving} mayEdit={mayEdit} />
        <div className={classes.aside}>
          {!isWide && (
            <Button aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
              {say(isAsked ? 'reports.hidePreview' : 'reports.showPreview')}
            </Button>
          )}
          {isPreviewed && <PreviewPanel reportId={report.id} language={place.language} turn={saving.turn} />}
        </div>
      </div>
    </div>
  );
}
