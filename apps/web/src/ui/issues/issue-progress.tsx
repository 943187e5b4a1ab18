import { mayPrepareIssue } from '@resolute/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { faultsOf, type Issue, issuesChanged, isUnsealed, retryIssue } from '../../api/issues';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { useAnnounce } from '../announcer';
import { RetryButton } from '../retry-button';
import classes from './issues.module.css';

/** How far the documents of an issue are drawn and sealed, while they are; and what to do where they cannot be. */
export function IssueProgress({ issue }: { readonly issue: Issue }) {
  const { say } = useWords();
  const sentence = useProgressWords(issue);
  const announce = useAnnounce();
  const box = useRef<HTMLDivElement>(null);
  useSaidAloud(sentence);
  useRenewedLists(isUnsealed(issue));
  if (!isUnsealed(issue)) return null;
  const { documents } = issue;
  const faults = faultsOf(issue);
  const done = documents.filter(({ seal }) => seal !== null).length;
  const onRetried = (): void => {
    announce(sentence);
    // The button goes once it is known that a job is at work again.
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className={classes.progress}>
      <p>{sentence}</p>
      <progress
        aria-label={say('issues.making')}
        value={documents.filter(({ drawnAt }) => drawnAt !== null).length + done}
        max={documents.length * 2}
      />
      {faults.length > 0 && <Faults faults={faults} isUnderWay={issue.isUnderWay} />}
      {!issue.isUnderWay && <GivenUp issue={issue} onDone={onRetried} />}
    </div>
  );
}

/** Why it stands still, and what follows from that for its reader. */
function Faults({ faults, isUnderWay }: Pick<Issue, 'isUnderWay'> & { readonly faults: readonly string[] }) {
  const { say } = useWords();
  const mayRetry = mayPrepareIssue(useSignedIn().actor).allowed;
  const givenUp = mayRetry ? 'issues.faultGivenUp' : 'issues.faultWaits';
  return (
    <div role="alert" className={classes.faults}>
      <p>
        <strong>{say('issues.faultTitle')}</strong> {say(isUnderWay ? 'issues.faultSafe' : givenUp)}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GivenUpProps {
  readonly issue: Issue;
  readonly onDone: () => void;
}

/** Nothing goes on by itself any more: the planning office tries again. */
function GivenUp({ issue: { id, documentNumber }, onDone }: GivenUpProps) {
  const { say } = useWords();
  const { actor } = useSignedIn();
  const queries = useQueryClient();
  return (
    <>
      <p>{say('issues.givenUp')}</p>
      {mayPrepareIssue(actor).allowed && (
        <RetryButton
          label={say('issues.retryOf', { number: documentNumber })}
          retry={() => retryIssue(id)}
          onDone={onDone}
          onSettled={() => issuesChanged(queries)}
        />
      )}
    </>
  );
}

const KEYS = ['seal/key-missing', 'seal/key-unusable', 'seal/key-for-development'] as const;

/** What is to be done about a fault; of an unknown one its technical reason too. */
function Fault({ fault }: { readonly fault: string }) {
  const { say } = useWords();
  const known = KEYS.find((each) => each === fault);
  if (known) return say(`issues.fault-${known.slice('seal/'.length) as 'key-missing'}`);
  return (
    <>
      {say('issues.fault-other')}
      <pre lang="en" dir="ltr">
        {fault}
      </pre>
    </>
  );
}

function useProgressWords(issue: Issue): string {
  const { say } = useWords();
  const { state, documents } = issue;
  const of = documents.length;
  const sealed = documents.filter(({ seal }) => seal !== null).length;
  const drawn = documents.filter(({ drawnAt }) => drawnAt !== null).length;
  if (state !== 'approved' && state !== 'issued') return '';
  if (sealed === of) return say('issues.allSealed', { count: of });
  return say('issues.progress', { drawn, sealed, of });
}

/** What was there when one came is no news. */
function useSaidAloud(sentence: string): void {
  const announce = useAnnounce();
  const last = useRef(sentence);
  useEffect(() => {
    if (last.current === sentence) return;
    last.current = sentence;
    if (sentence !== '') announce(sentence);
  }, [sentence, announce]);
}

/** Once all is sealed, the lists still say what was before. */
function useRenewedLists(isNow: boolean): void {
  const queries = useQueryClient();
  const was = useRef(isNow);
  useEffect(() => {
    if (was.current && !isNow) void issuesChanged(queries);
    was.current = isNow;
  }, [isNow, queries]);
}
