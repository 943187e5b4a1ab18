import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { CONTENT_FIELDS, contentOf, NO_CONTENT, type ReturnReason, returnActual, sameField } from '../../api/actuals';
import type { Outcome } from '../../api/each-of';
import type { InboxEntry } from '../../api/inbox';
import type { Problem } from '../../api/problem';
import { useWords } from '../../text/words';
import { useFieldName } from '../../ui/values/use-lack-text';
import classes from './inbox.module.css';

type Send = (entry: InboxEntry, reasons: readonly ReturnReason[]) => Promise<unknown>;

interface SendBackProps {
  readonly entries: readonly InboxEntry[];
  /** Answers what became of each value, by its id. */
  readonly onSend: (reasons: readonly ReturnReason[], send: Send) => Promise<ReadonlyMap<string, Outcome>>;
  /** All of them went back. */
  readonly onDone: (() => void) | undefined;
}

const send: Send = ({ actual }, reasons) => returnActual(actual, [...reasons]);

/** Gives values back to their authors, with a reason for each field that it is about. */
export function SendBack({ entries, onSend, onDone }: SendBackProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('inbox.sendBackAsk')}</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={say('inbox.sendBackTitle', { count: entries.length })}
        closeButtonProps={{ 'aria-label': say('states.close') }}
        // A click beside it must not throw away what was typed.
        closeOnClickOutside={false}
      >
        {isOpen && (
          <Reasons
            entries={entries}
            onSend={(reasons) => onSend(reasons, send)}
            onDone={() => {
              setOpen(false);
              onDone?.();
            }}
            onClose={() => setOpen(false)}
          />
        )}
      </Modal>
    </>
  );
}

interface ReasonsProps {
  readonly entries: readonly InboxEntry[];
  readonly onSend: (reasons: readonly ReturnReason[]) => Promise<ReadonlyMap<string, Outcome>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

type Typed = ReturnReason & { readonly key: string };

/** The reasons stay for another try when a value did not go back. */
function Reasons({ entries, onSend, onDone, onClose }: ReasonsProps) {
  const { say } = useWords();
  const fields = useReasonFields(entries);
  const newReason = (): Typed => ({ key: crypto.randomUUID(), field: fields[0]?.value ?? 'value', reason: '' });
  const [reasons, setReasons] = useState<readonly Typed[]>(() => [newReason()]);
  const [isWanted, setWanted] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const id = useId();
  const set = (key: string, change: Partial<ReturnReason>): void =>
    setReasons(reasons.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const given = reasons.filter(({ reason }) => reason.trim() !== '');
  const submit = async (): Promise<void> => {
    if (given.length === 0) {
      setWanted(true);
      document.getElementById(`${id}-${reasons[0]?.key}`)?.focus();
      return;
    }
    setRunning(true);
    setRefused([]);
    const left = refusedOf(entries, await onSend(given.map(({ field, reason }) => ({ field, reason }))));
    setRunning(false);
    setRefused(left);
    if (left.length === 0) onDone();
  };
  return (
    <div className={classes.form}>
      <NotSentBack refused={refused} />
      <p>{say('inbox.sendBackWhy')}</p>
      {reasons.map(({ key, field, reason }) => (
        <div key={key} className={classes.reason}>
          <NativeSelect
            label={say('inbox.about')}
            data={fields}
            value={field}
            onChange={({ currentTarget: { value } }) => set(key, { field: value })}
          />
          <Textarea
            id={`${id}-${key}`}
            label={say('inbox.reason')}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            error={isWanted && reason.trim() === '' && say('inbox.reasonWanted')}
            onChange={({ currentTarget: { value } }) => set(key, { reason: value })}
          />
        </div>
      ))}
      <div className={classes.acts}>
        <Button onClick={() => setReasons([...reasons, newReason()])}>{say('inbox.anotherReason')}</Button>
        <Button variant="filled" aria-disabled={isRunning} onClick={() => !isRunning && void submit()}>
          {isRunning ? say('states.sending') : say('inbox.sendBack', { count: entries.length })}
        </Button>
        <Button onClick={onClose}>{say('states.cancel')}</Button>
      </div>
    </div>
  );
}

/** A value that did not go back; without a problem when no answer came. */
interface Refused {
  readonly id: string;
  readonly code: string;
  readonly problem: Problem | undefined;
}

const refusedOf = (entries: readonly InboxEntry[], outcomes: ReadonlyMap<string, Outcome>): Refused[] =>
  entries.flatMap(({ actual: { id }, indicator: { code } }) => {
    const outcome = outcomes.get(id);
    return outcome?.kind === 'refused' ? [{ id, code, problem: outcome.problem }] : [];
  });

function NotSentBack({ refused }: { readonly refused: readonly Refused[] }) {
  const { say } = useWords();
  if (refused.length === 0) return null;
  return (
    <div role="alert" className={classes.notSentBack}>
      <p>{say('inbox.notSentBack', { count: refused.length })}</p>
      <ul>
        {refused.map(({ id, code, problem }) => (
          <li key={id}>
            <bdi>{code}</bdi>: {problem?.errors?.[0]?.detail ?? problem?.detail ?? say('states.noAnswerTyped')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The fields that a reason can be about: those that hold something in one of the values, and evidence. */
function useReasonFields(entries: readonly InboxEntry[]): { value: string; label: string }[] {
  const fieldName = useFieldName();
  const held = CONTENT_FIELDS.filter((field) =>
    entries.some(({ actual }) => !sameField(field, contentOf(actual), NO_CONTENT)),
  );
  return [...new Set([...held, 'narrative', 'remark', 'evidence'])].map((field) => ({
    value: field,
    label: fieldName(field),
  }));
}
