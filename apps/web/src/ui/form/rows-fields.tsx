import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { FieldGroup } from './field-group';
import classes from './rows-fields.module.css';

interface RowsFieldsProps {
  /** The id of the field, as `ServerForm` makes it. */
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: ReactNode;
  readonly rows: readonly { readonly key: string }[];
  /** What the row at this place is called: "Step 2". */
  readonly nameOf: (at: number) => string;
  readonly children: (at: number) => ReactNode;
  readonly remove: {
    readonly label: string;
    readonly nameOf: (row: string) => string;
    readonly act: (at: number) => void;
  };
  readonly add: { readonly label: string; readonly act: () => void };
  /** Nothing can be added or removed. */
  readonly isFixed?: boolean;
}

/** A short list within a form, whose rows are added and removed one by one. */
export function RowsFields(props: RowsFieldsProps) {
  const { id, legend, hint, error, rows, nameOf, children, remove, add, isFixed = false } = props;
  const list = useRef<HTMLFieldSetElement>(null);
  const removeAt = (at: number): void => {
    // The button goes away with its row.
    list.current?.focus();
    remove.act(at);
  };
  return (
    <FieldGroup id={id} legend={legend} hint={hint} error={error} ref={list}>
      <div className={classes.rows}>
        {rows.map(({ key }, at) => (
          <fieldset key={key} aria-label={nameOf(at)} className={classes.row}>
            <div className={classes.fields}>{children(at)}</div>
            {!isFixed && (
              <div>
                <Button aria-label={remove.nameOf(nameOf(at))} onClick={() => removeAt(at)}>
                  {remove.label}
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        {!isFixed && (
          <div>
            <Button onClick={add.act}>{add.label}</Button>
          </div>
        )}
      </div>
    </FieldGroup>
  );
}
