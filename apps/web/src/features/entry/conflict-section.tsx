import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { type Actual, type ActualContent, CONTENT_FIELDS, contentOf, NO_CONTENT, sameField } from '../../api/actuals';
import { useWords } from '../../text/words';
import { useFieldText } from '../../ui/values/use-field-text';
import { useFieldName } from '../../ui/values/use-lack-text';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { UNSAVED } from './save-state';

interface ConflictSectionProps {
  readonly row: EntryRow;
  readonly original: ActualContent | undefined;
  readonly theirs: Actual;
  readonly onSettle: (content: ActualContent) => void;
}

type Side = 'mine' | 'theirs';

/**
 * Somebody else has saved the same value. The original, theirs and mine stand side by side, and each field that differs is
 * chosen; where only one of the two has changed it, that one is chosen to begin with. It is said aloud and takes no focus, or
 * nobody could go past it in the grid.
 */
export function ConflictSection({ row, original = NO_CONTENT, theirs, onSettle }: ConflictSectionProps) {
  const { say } = useWords();
  const fieldName = useFieldName();
  const fieldText = useFieldText();
  const held = contentOf(theirs);
  const mine = row.content;
  const differing = CONTENT_FIELDS.filter((field) => !sameField(field, mine, held));
  const [chosen, setChosen] = useState<Partial<Record<keyof ActualContent, Side>>>({});
  const sideOf = (field: keyof ActualContent): Side =>
    chosen[field] ?? (sameField(field, mine, original) ? 'theirs' : 'mine');
  const settle = (): void => {
    const picked = differing.filter((field) => sideOf(field) === 'mine').map((field) => [field, mine[field]]);
    onSettle({ ...held, ...(Object.fromEntries(picked) as Partial<ActualContent>) });
  };
  if (!UNSAVED.includes(theirs.state))
    return (
      <section className={classes.conflict} role="alert">
        <h3>{say('entry.conflictClosed', { name: theirs.author.name })}</h3>
        <p>{say('entry.conflictClosedWhy', { state: say(`values.state-${theirs.state}`) })}</p>
        <Button onClick={() => onSettle(held)}>{say('entry.takeTheirs')}</Button>
      </section>
    );
  return (
    <section className={classes.conflict} role="alert">
      <h3>{say('entry.conflict', { name: theirs.author.name })}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('entry.field')}</th>
            <th scope="col">{say('entry.original')}</th>
            <th scope="col">{say('entry.theirs')}</th>
            <th scope="col">{say('entry.mine')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{fieldName(field)}</th>
              <td>{fieldText(field, original, row.cell.indicator)}</td>
              {(['theirs', 'mine'] as const).map((side) => (
                <td key={side}>
                  <Radio
                    size="xs"
                    name={`conflict-${row.key}-${field}`}
                    checked={sideOf(field) === side}
                    onChange={() => setChosen({ ...chosen, [field]: side })}
                    label={fieldText(field, side === 'mine' ? mine : held, row.cell.indicator)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Button variant="filled" onClick={settle}>
        {say('entry.settle')}
      </Button>
    </section>
  );
}
