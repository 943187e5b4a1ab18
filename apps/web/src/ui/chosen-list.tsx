import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../text/words';
import classes from './chosen-list.module.css';
import { FieldGroup } from './form/field-group';

interface ChosenListProps {
  /** The id of the field, as `ServerForm` makes it. */
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: ReactNode;
  readonly chosen: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
  /** Where a further one is chosen. */
  readonly children: ReactNode;
}

/** Several of a long list: those that are chosen, each with a way out, and a field for one more. */
export function ChosenList({ chosen, onRemove, children, ...group }: ChosenListProps) {
  const { say } = useWords();
  const list = useRef<HTMLFieldSetElement>(null);
  const remove = (one: string): void => {
    // The button goes away with what it removes.
    list.current?.focus();
    onRemove(one);
  };
  return (
    <FieldGroup {...group} ref={list}>
      {chosen.length > 0 && (
        <ul className={classes.chosen}>
          {chosen.map((each) => (
            <li key={each.id}>
              <bdi>{each.name}</bdi>
              <Button aria-label={say('states.removeOf', { name: each.name })} onClick={() => remove(each.id)}>
                {say('states.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {children}
    </FieldGroup>
  );
}
