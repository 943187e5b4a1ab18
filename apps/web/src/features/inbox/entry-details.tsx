import { Anchor } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ActualContent, CONTENT_FIELDS, contentOf, NO_CONTENT, sameField } from '../../api/actuals';
import type { InboxEntry } from '../../api/inbox';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { useHandName } from '../../ui/explained/use-hand-name';
import { Facts } from '../../ui/facts';
import { Translated } from '../../ui/translated';
import { useChangeText } from '../../ui/values/use-change-text';
import { useFieldText } from '../../ui/values/use-field-text';
import { useFieldName } from '../../ui/values/use-lack-text';
import { usePeriodName } from '../../ui/values/use-period-name';
import { useTargetText } from '../../ui/values/use-target-text';
import { useValueText } from '../../ui/values/use-value-text';
import { useWarningText } from '../../ui/values/use-warning-text';
import { BreakdownTable } from './breakdown-table';
import classes from './inbox.module.css';

interface EntryDetailsProps {
  readonly entry: InboxEntry;
  /** What can be done with it. */
  readonly acts: ReactNode;
}

/** One value as whoever decides on it needs it: the figures, what has changed since it was seen last, the words, the way so far. */
export function EntryDetails({ entry, acts }: EntryDetailsProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const { actual, indicator } = entry;
  return (
    <section className={classes.details} aria-label={say('inbox.details', { code: indicator.code })}>
      <header>
        <p className={classes.meta}>
          <bdi>{indicator.code}</bdi> · <bdi>{actual.part.unit.code}</bdi> · {periodName(actual.period)} ·{' '}
          {say('inbox.revision', { number: actual.revision })}
        </p>
        <h2>
          <Translated words={indicator.title} />
        </h2>
      </header>
      <Figures entry={entry} />
      <Odd entry={entry} />
      <Difference entry={entry} />
      <BreakdownTable entry={entry} />
      <Words entry={entry} />
      <Way entry={entry} />
      {entry.task === 'stuck' && (
        <p className={classes.stuck}>
          {say(
            `inbox.stuck-${actual.state === 'verified' ? 'accept' : actual.state === 'submitted' ? 'verify' : 'correct'}`,
          )}
        </p>
      )}
      {entry.task === 'correct' && (
        <p>
          <Anchor
            renderRoot={(props) => (
              <Link {...props} to="/entry" search={{ unit: actual.part.unit.id, period: actual.period } as never} />
            )}
          >
            {say('inbox.goOn')}
          </Anchor>
        </p>
      )}
      {acts && <footer className={classes.acts}>{acts}</footer>}
    </section>
  );
}

function Figures({ entry: { actual, indicator, previous, target } }: { readonly entry: InboxEntry }) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const valueText = useValueText();
  const changeText = useChangeText();
  const targetText = useTargetText();
  return (
    <dl className={classes.figuresRow}>
      <div>
        <dt>{say('entry.column-value')}</dt>
        <dd>
          <ExplainedFigure
            of={{ kind: 'actual', id: actual.id }}
            time={{}}
            name={`${indicator.code}, ${actual.part.unit.code}, ${periodName(actual.period)}`}
          >
            <strong>
              <bdi>{valueText(actual, indicator) || '–'}</bdi>
            </strong>
          </ExplainedFigure>{' '}
          <small>
            <Translated words={indicator.measure} />
          </small>
        </dd>
      </div>
      <div>
        <dt>{say('entry.column-previous')}</dt>
        <dd>
          <bdi>{previous ? valueText(previous, indicator) : '–'}</bdi>
        </dd>
      </div>
      <div>
        <dt>{say('entry.column-change')}</dt>
        <dd>
          <bdi>{changeText(actual, previous) || '–'}</bdi>
        </dd>
      </div>
      <div>
        <dt>{say('entry.column-target')}</dt>
        <dd>
          <bdi>{targetText({ target, indicator })}</bdi>
        </dd>
      </div>
    </dl>
  );
}

/** What is odd about it, with what its author says to that. */
function Odd({ entry: { warnings, actual } }: { readonly entry: InboxEntry }) {
  const { say } = useWords();
  const warningText = useWarningText();
  const handName = useHandName();
  if (warnings.length === 0) return null;
  return (
    <div className={classes.warned}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code}>
            <IconFlag3 size={16} stroke={1.75} aria-hidden /> {warningText(warning as never)}
          </li>
        ))}
      </ul>
      <p>
        {say('inbox.authorSays', { name: handName(actual.author, actual.authorFor) })} <bdi>{actual.remark ?? '–'}</bdi>
      </p>
    </div>
  );
}

/** Field by field, what it was when it was seen last and what it is now. */
function Difference({ entry: { actual, before, indicator } }: { readonly entry: InboxEntry }) {
  const { say, moment } = useWords();
  const fieldName = useFieldName();
  const fieldText = useFieldText();
  if (!before) return null;
  const [was, now] = [before.content as ActualContent, contentOf(actual)];
  const shown = CONTENT_FIELDS.filter(
    (field) => !sameField(field, was, now) || (!sameField(field, now, NO_CONTENT) && field !== 'isEstimate'),
  );
  return (
    <table className={classes.difference}>
      <caption>{say(`inbox.since-${before.what}`, { at: moment(before.at) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('entry.field')}</th>
          <th scope="col">{say('inbox.was')}</th>
          <th scope="col">{say('inbox.is')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => {
          const isSame = sameField(field, was, now);
          return (
            <tr key={field} data-changed={!isSame || undefined}>
              <th scope="row">{fieldName(field)}</th>
              <td>
                {isSame ? (
                  <bdi>{fieldText(field, was, indicator)}</bdi>
                ) : (
                  <del>
                    <bdi>{fieldText(field, was, indicator)}</bdi>
                  </del>
                )}
              </td>
              <td>
                {isSame ? (
                  <span className={classes.meta}>{say('inbox.same')}</span>
                ) : (
                  <ins>
                    <bdi>{fieldText(field, now, indicator)}</bdi>
                  </ins>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Words({ entry: { actual, warnings } }: { readonly entry: InboxEntry }) {
  const { say } = useWords();
  const { narrative, notApplicable, correctionReason } = actual;
  // Beside a warning it stands with the warning.
  const remark = warnings.length === 0 ? actual.remark : null;
  return (
    <Facts
      facts={[
        [say('values.field-notApplicable'), notApplicable && <bdi>{notApplicable}</bdi>],
        [say('values.field-narrative'), narrative && <Translated words={narrative} />],
        [say('values.field-remark'), remark && <bdi>{remark}</bdi>],
        [say('inbox.correctionReason'), correctionReason && <bdi>{correctionReason}</bdi>],
      ]}
    />
  );
}

/** Who had it when, and why it went back. */
function Way({ entry: { actual } }: { readonly entry: InboxEntry }) {
  const { say, moment } = useWords();
  const fieldName = useFieldName();
  const handName = useHandName();
  const { author, authorFor, submittedAt, verifier, verifierFor, verifiedAt, returns } = actual;
  return (
    <ol className={classes.way}>
      {returns.toReversed().map(({ id, returnedBy, returnedFor, createdAt, reasons }) => (
        <li key={id}>
          {say('inbox.wayBack', { name: handName(returnedBy, returnedFor), at: moment(createdAt) })}
          <ul>
            {reasons.map(({ field, reason }) => (
              <li key={`${field} ${reason}`}>
                {fieldName(field)}: <bdi>{reason}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {submittedAt && (
        <li>{say('inbox.waySubmitted', { name: handName(author, authorFor), at: moment(submittedAt) })}</li>
      )}
      {verifier && verifiedAt && (
        <li>{say('inbox.wayVerified', { name: handName(verifier, verifierFor), at: moment(verifiedAt) })}</li>
      )}
    </ol>
  );
}
