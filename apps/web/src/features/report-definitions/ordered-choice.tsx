import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { FieldGroup } from '../../ui/form/field-group';
import classes from './definitions.module.css';

interface OrderedChoiceProps {
  /** The id of the field, as `ServerForm` makes it. */
  readonly id: string;
  readonly legend: string;
  readonly hint: string;
  readonly error?: ReactNode;
  readonly value: readonly string[];
  readonly nameOf: (entry: string) => string;
  readonly onChange: (value: string[]) => void;
  /** Where a further one is chosen. */
  readonly children: ReactNode;
}

const WAYS = ['up', 'down'] as const;
type Way = (typeof WAYS)[number];

/** Several of a list in an order: moved, taken away and added one by one, by keyboard as by hand. */
export function OrderedChoice(props: OrderedChoiceProps) {
  const { id, legend, hint, error, value, nameOf, onChange, children } = props;
  const { say } = useWords();
  const list = useRef<HTMLFieldSetElement>(null);
  const { move, buttonId } = useMoves(props);
  const remove = (entry: string): void => {
    // The button goes away with its row.
    list.current?.focus();
    onChange(value.filter((each) => each !== entry));
  };
  return (
    <FieldGroup id={id} legend={legend} hint={hint} error={error} ref={list}>
      {value.length > 0 && (
        <ol className={classes.order}>
          {value.map((entry, at) => (
            <li key={entry}>
              <span className={classes.entry}>{nameOf(entry)}</span>
              <span className={classes.moves}>
                {waysFrom(at, value.length).map((way) => (
                  <Button
                    key={way}
                    id={buttonId(entry, way)}
                    aria-label={say(`definitions.moveOf-${way}`, { name: nameOf(entry) })}
                    onClick={() => move(entry, way)}
                  >
                    {say(`definitions.move-${way}`)}
                  </Button>
                ))}
                <Button aria-label={say('states.removeOf', { name: nameOf(entry) })} onClick={() => remove(entry)}>
                  {say('states.remove')}
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {children}
    </FieldGroup>
  );
}

/** The first cannot go up, nor the last one down. */
const waysFrom = (at: number, count: number): Way[] => WAYS.filter((way) => (way === 'up' ? at > 0 : at < count - 1));

/** Moves an entry by one place, says its new place aloud, and keeps the focus on a button of its row. */
function useMoves({ id, value, nameOf, onChange }: OrderedChoiceProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const [last, setLast] = useState<{ readonly entry: string; readonly way: Way }>();
  useEffect(() => {
    if (last === undefined) return;
    const ways = [last.way, ...WAYS.filter((way) => way !== last.way)];
    const buttons = ways.map((way) => document.getElementById(`${id}-${last.entry}-${way}`));
    buttons.find((button) => button !== null)?.focus();
  }, [last, id]);
  const move = (entry: string, way: Way): void => {
    const at = value.indexOf(entry) + (way === 'up' ? -1 : 1);
    onChange(value.filter((each) => each !== entry).toSpliced(at, 0, entry));
    announce(say('definitions.placeOf', { name: nameOf(entry), place: at + 1, of: value.length }));
    setLast({ entry, way });
  };
  return { move, buttonId: (entry: string, way: Way): string => `${id}-${entry}-${way}` };
}
