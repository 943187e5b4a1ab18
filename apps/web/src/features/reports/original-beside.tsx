import type { ReportText } from '../../api/reports';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { NarrativeView } from '../../ui/narrative-view';
import classes from './reports.module.css';

interface OriginalBesideProps {
  readonly original: ReportText;
  /** The translation, if there is one. */
  readonly text: ReportText | null;
}

/** What is translated, above the translation; with a word when it has changed since. */
export function OriginalBeside({ original, text }: OriginalBesideProps) {
  const { say, moment } = useWords();
  const { author, changedAt } = original;
  const isOutOfDate = text !== null && text.basedOn !== null && text.basedOn < original.version;
  return (
    <section className={classes.original} aria-label={say('reports.originalText')}>
      <h3>
        {say('reports.originalIn')} <bdi lang={original.language}>{LANGUAGE_NAMES[original.language]}</bdi>
      </h3>
      {isOutOfDate && (
        <p className={classes.outOfDate}>
          {author
            ? say('reports.outOfDateBy', { name: author.name, at: moment(changedAt) })
            : say('reports.outOfDate', { at: moment(changedAt) })}
        </p>
      )}
      <NarrativeView body={original.body} language={original.language} />
    </section>
  );
}
