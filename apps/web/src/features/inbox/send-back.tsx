import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { CONTENT_FIELDS, contentOf, NO_CONTENT, type ReturnReason, returnActual, sameField } from '../../api/actuals';
import type { InboxEntry } from '../../api/inbox';
import { useWords } from '../../text/words';
import { useFieldName } from '../../ui/values/use-lack-text';
import classes from './inbox.module.css';

type Send = (entry: InboxEntry, reasons: readonly ReturnReason[]) => Promise<unknown>;

interface SendBackProps {
  readonly entries: readonly InboxEntry[];
  readonly onSend: (reasons: readonly ReturnReason[], send: Send) => Promise<void>;
}

const send: Send = ({ actual }, reasons) => returnActual(actual, [...reasons]);

/** Gives values back to their authors, with a reason for each field that it is about. */
export function SendBack({ entries, onSend }: SendBackProps) {
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
      >
        {isOpen && (
          <Reasons
            entries={entries}
            onSend={async (reasons) => {
              await onSend(reasons, send);
              setOpen(false);
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
  readonly onSend: (reasons: readonly ReturnReason[]) => Promise<void>;
  readonly onClose: () => void;
}

function Reasons({ entries, onSend, onClose }: ReasonsProps) {
  const { say } = useWords();
  const fields = useReasonFields(entries);
  const [reasons, setReasons] = useState<readonly ReturnReason[]>([{ field: fields[0]?.value ?? 'value', reason: '' }]);
  const [isWanted, setWanted] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const id = useId();
  const set = (at: number, change: Partial<ReturnReason>): void =>
    setReasons(reasons.map((each, index) => (index === at ? { ...each, ...change } : each)));
  const given = reasons.filter(({ reason }) => reason.trim() !== '');
  const submit = async (): Promise<void> => {
    if (given.length === 0) {
      setWanted(true);
      document.getElementById(`${id}-0`)?.focus();
      return;
    }
    setRunning(true);
    await onSend(given);
  };
  return (
    <div className={classes.form}>
      <p>{say('inbox.sendBackWhy')}</p>
      {reasons.map(({ field, reason }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons are added at the end and never moved
        <div key={at} className={classes.reason}>
          <NativeSelect
            label={say('inbox.about')}
            data={fields}
            value={field}
            onChange={({ currentTarget: { value } }) => set(at, { field: value })}
          />
          <Textarea
            id={`${id}-${at}`}
            label={say('inbox.reason')}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            error={isWanted && reason.trim() === '' && say('inbox.reasonWanted')}
            onChange={({ currentTarget: { value } }) => set(at, { reason: value })}
          />
        </div>
      ))}
      <div className={classes.acts}>
        <Button onClick={() => setReasons([...reasons, { field: 'value', reason: '' }])}>
          {say('inbox.anotherReason')}
        </Button>
        <Button variant="filled" aria-disabled={isRunning} onClick={() => !isRunning && void submit()}>
          {isRunning ? say('states.sending') : say('inbox.sendBack', { count: entries.length })}
        </Button>
        <Button onClick={onClose}>{say('states.cancel')}</Button>
      </div>
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
