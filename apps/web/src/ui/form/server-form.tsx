import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useWords } from '../../text/words';
import classes from './form.module.css';
import { ProblemSummary } from './problem-summary';
import { useSubmission } from './use-submission';

interface ServerFormProps<T extends Record<string, unknown>> {
  /** Unique on the page; the ids of the fields begin with it (see `fieldsOf`). */
  readonly name: string;
  readonly form: UseFormReturnType<T>;
  /** What fields are called, by their name in the request. */
  readonly labels: Readonly<Record<string, string>>;
  readonly send: (values: T) => Promise<unknown>;
  /** Verb and object: "Invite person". */
  readonly action: string;
  /** Beside the button: "Cancel", or what happens next. */
  readonly beside?: ReactNode;
  /** For a page of its own, whose fields stand in sections; else as wide as a drawer. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A form whose rules are the server's: sends, waits, and shows beside the fields what has to be changed. */
export function ServerForm<T extends Record<string, unknown>>(props: ServerFormProps<T>) {
  const { name, form, labels, send, action, beside, isWide = false, children } = props;
  const { say } = useWords();
  const { submit, isRunning, error, refusals } = useSubmission(form, send);
  return (
    <form
      noValidate
      className={classes.form}
      data-wide={isWide}
      onSubmit={form.onSubmit(
        (values) => void submit(values),
        (errors) => document.getElementById(fieldId(name, Object.keys(errors)[0] ?? ''))?.focus(),
      )}
    >
      <ProblemSummary error={error} refusals={refusals} labels={labels} idOf={(field) => fieldId(name, field)} />
      {children}
      <div className={classes.buttons}>
        <Button type="submit" variant="filled" aria-disabled={isRunning}>
          {isRunning ? say('states.sending') : action}
        </Button>
        {beside}
      </div>
    </form>
  );
}

const fieldId = (name: string, field: string): string => `${name}-${field}`;

/** The properties of the input for a field: `{...fieldsOf('invite', form)('email')}`. */
export const fieldsOf =
  <T extends Record<string, unknown>>(name: string, form: UseFormReturnType<T>) =>
  (field: keyof T & string) => ({
    ...form.getInputProps(field),
    id: fieldId(name, field),
    // Mantine's password field marks a refusal for the eye only.
    'aria-invalid': field in form.errors,
  });
