import { lazy, Suspense, useState } from 'react';
import type { ReportText, TextContent, TextPlace } from '../../api/reports';
import { textKey } from '../../api/text-journal';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Loading } from '../../ui/states/loading';
import { useSectionName } from '../../ui/use-section-name';
import { ConflictSection } from './conflict-section';
import classes from './reports.module.css';
import { SaveLine } from './save-line';
import { TranslationStep } from './translation-step';
import { begunAt } from './use-text';
import type { TextSaves } from './use-text-autosave';

// The editor is far larger than the rest of the page; the text is on its way meanwhile.
const NarrativeEditor = lazy(async () => ({ default: (await import('./narrative-editor')).NarrativeEditor }));

interface TextDeskProps {
  readonly place: TextPlace;
  /** What the server has; null while there is nothing. */
  readonly text: ReportText | null;
  /** Of what is translated; null for the original. */
  readonly originalVersion: number | null;
  readonly saving: TextSaves;
}

/** The editor of one text, with how far its saving has got, and the choice when somebody else was faster. */
export function TextDesk({ place, text, originalVersion, saving: { autosave, snapshot } }: TextDeskProps) {
  const { say } = useWords();
  const sectionName = useSectionName();
  // The editor holds its own text; it begins anew once another one was chosen.
  const [turn, setTurn] = useState(0);
  const key = textKey(place);
  const kept = snapshot.drafts.get(key);
  const saving = snapshot.states.get(key);
  const begun = begunAt(place, text, originalVersion);
  const content = kept?.content ?? begun.original;
  const change = (next: TextContent): void => autosave.change(begun, next);
  const settle = (theirs: ReportText, chosen: TextContent): void => {
    autosave.settle(key, theirs, chosen);
    setTurn(turn + 1);
  };
  const about = { section: sectionName(place.section), language: LANGUAGE_NAMES[place.language] };
  return (
    <div className={classes.text}>
      <SaveLine saving={saving} text={text} />
      {saving?.kind === 'conflict' && kept && (
        <ConflictSection mine={kept.content} original={kept.original} theirs={saving.theirs} onSettle={settle} />
      )}
      <Suspense fallback={<Loading what={say('reports.editor')} />}>
        <NarrativeEditor
          key={turn}
          body={content.body}
          language={place.language}
          label={say('reports.textIn', about)}
          onChange={(body) => change({ ...content, body })}
        />
      </Suspense>
      {content.state !== 'original' && (
        <TranslationStep content={content} originalVersion={originalVersion} onChange={change} />
      )}
    </div>
  );
}
