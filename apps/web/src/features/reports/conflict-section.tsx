import { Button } from '@mantine/core';
import { canonicalJson, type Language, type Narrative } from '@resolute/domain';
import type { ReportText, TextContent } from '../../api/reports';
import { useWords } from '../../text/words';
import { NarrativeView } from '../../ui/narrative-view';
import classes from './reports.module.css';
import { contentOf } from './text-content';

interface ConflictSectionProps {
  readonly mine: TextContent;
  readonly original: TextContent;
  readonly theirs: ReportText;
  readonly onSettle: (theirs: ReportText, content: TextContent) => void;
}

/** Somebody else has saved the same text. What it was, theirs and mine stand one beside the other, and one chooses; nothing is lost before. */
export function ConflictSection({ mine, original, theirs, onSettle }: ConflictSectionProps) {
  const { say, moment } = useWords();
  const { author, changedAt, language } = theirs;
  const isSameBody = canonicalJson(mine.body) === canonicalJson(theirs.body);
  return (
    <section className={classes.conflict} role="alert">
      <h3>
        {author
          ? say('reports.conflict', { name: author.name, at: moment(changedAt) })
          : say('reports.conflictDrafted', { at: moment(changedAt) })}
      </h3>
      <p>{say('reports.conflictWhy')}</p>
      <div className={classes.sides}>
        <Side title={say('reports.before')} body={original.body} language={language} />
        <Side title={say('reports.theirs')} body={theirs.body} language={language} />
        <Side title={say('reports.mine')} body={mine.body} language={language} />
      </div>
      <div className={classes.choices}>
        <Button onClick={() => onSettle(theirs, mine)}>{say('reports.keepMine')}</Button>
        <Button onClick={() => onSettle(theirs, contentOf(theirs))}>{say('reports.takeTheirs')}</Button>
        {!isSameBody && (
          <Button onClick={() => onSettle(theirs, { ...contentOf(theirs), body: [...theirs.body, ...mine.body] })}>
            {say('reports.keepBoth')}
          </Button>
        )}
      </div>
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly body: Narrative;
  readonly language: Language;
}

function Side({ title, body, language }: SideProps) {
  const { say } = useWords();
  return (
    <div>
      <h4>{title}</h4>
      {body.length === 0 ? <p>{say('reports.nothing')}</p> : <NarrativeView body={body} language={language} />}
    </div>
  );
}
