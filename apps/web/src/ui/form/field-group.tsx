import { Input } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import classes from './field-group.module.css';

interface FieldGroupProps {
  /** The id of the field, as `ServerForm` makes it: what is wrong with it leads here. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly error?: ReactNode;
  /** With a border around it, for many fields that are one. */
  readonly isFramed?: boolean;
  /** For who gives it the focus once a button in it is gone. */
  readonly ref?: Ref<HTMLFieldSetElement>;
  readonly children: ReactNode;
}

/** Several fields that are one field of a form: what they are, what is wrong with them, and the fields. */
export function FieldGroup({ id, legend, hint, error, isFramed = false, ref, children }: FieldGroupProps) {
  const about = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error ? [`${id}-error`] : [])];
  return (
    <fieldset
      ref={ref}
      id={id}
      tabIndex={-1}
      className={classes.group}
      data-framed={isFramed}
      {...(about.length > 0 && { 'aria-describedby': about.join(' ') })}
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {error && <Input.Error id={`${id}-error`}>{error}</Input.Error>}
      {children}
    </fieldset>
  );
}
