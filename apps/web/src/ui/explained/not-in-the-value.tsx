import type { ActualExplanation } from '../../api/actual-explanations';
import { useWords } from '../../text/words';
import classes from './explained.module.css';
import { useValueText } from './use-value-text';

/** What is not in a value: the revisions before and after it, and what had been handed in and was changed. */
export function NotInTheValue({ explanation }: { readonly explanation: ActualExplanation }) {
  const { say, moment } = useWords();
  const valueText = useValueText();
  const { actual, corrects, correctedBy, earlierSubmissions } = explanation;
  const rows = [
    ...correctedBy.map(({ id, revision, value, correctionReason }) => ({
      key: id,
      words: say('ratings.correctedBy', { number: revision }),
      value,
      reason: correctionReason,
    })),
    ...earlierSubmissions.map(({ number, author, submittedAt, value }) => ({
      key: `submission-${number}`,
      words: say('ratings.earlierSubmission', { name: author.name, moment: moment(submittedAt) }),
      value,
      reason: null,
    })),
    ...(corrects
      ? [
          {
            key: corrects.id,
            words: say('ratings.corrects', { number: corrects.revision }),
            value: corrects.value,
            reason: actual.correctionReason,
          },
        ]
      : []),
  ];
  return (
    <section aria-label={say('ratings.leftOut')}>
      <h3 className={classes.heading}>{say('ratings.leftOut')}</h3>
      {rows.length === 0 && <p className={classes.quiet}>{say('ratings.nothingLeftOut')}</p>}
      <ul className={classes.rows}>
        {rows.map(({ key, words, value, reason }) => (
          <li key={key}>
            <span className={classes.rowWords}>{words}</span>
            <bdi className={classes.rowValue}>{valueText(value ?? undefined)}</bdi>
            {reason !== null && <span className={classes.rowNote}>{say('ratings.correctionReason', { reason })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
