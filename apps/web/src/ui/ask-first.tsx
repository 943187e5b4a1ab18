import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../text/words';
import classes from './ask-first.module.css';
import { ProblemSummary } from './form/problem-summary';

interface AskFirstProps {
  /** On the button that asks: "Disable account…". */
  readonly ask: string;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly consequence: string;
  /** On the button that does it: "Disable account". */
  readonly action: string;
  readonly send: () => Promise<unknown>;
  /** What fields are called that the server may find wrong. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Red for what cannot be undone; the button that asks stays calm, as lists are full of them. */
  readonly isDangerous?: boolean;
}

const NO_LABELS = {};

/** A button for what should not happen by a slip of the hand: says what will follow and asks once. */
export function AskFirst(props: AskFirstProps) {
  const { ask, title, consequence, action, send, labels = NO_LABELS, isDangerous = false } = props;
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error, failureCount, reset } = useMutation({
    mutationFn: send,
    onSuccess: () => setOpen(false),
  });
  const open = (): void => {
    reset();
    setOpen(true);
  };
  return (
    <>
      <Button onClick={open}>{ask}</Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={title}
        closeButtonProps={{ 'aria-label': say('states.close') }}
      >
        <div className={classes.content}>
          <ProblemSummary error={error ?? undefined} refusals={failureCount} labels={labels} idOf={(field) => field} />
          <p className={classes.consequence}>{consequence}</p>
          <div className={classes.buttons}>
            <Button
              variant="filled"
              {...(isDangerous && { color: 'danger' })}
              aria-disabled={isPending}
              onClick={() => !isPending && mutate()}
            >
              {isPending ? say('states.sending') : action}
            </Button>
            <Button onClick={() => setOpen(false)}>{say('states.cancel')}</Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
