import { TextInput } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import type { ActualContent } from '../../api/actuals';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { fieldIdOf } from './field-id';
import { Readings, useFaultText } from './readings';
import { type EntryColumn, type Reading, typedEntry } from './typed-entry';
import { useEditText } from './use-grid-editing';
import { useReadingText } from './use-reading-text';

interface NumberFieldProps {
  readonly row: EntryRow;
  readonly column: Exclude<EntryColumn, 'remark'>;
  readonly label: ReactNode;
  readonly onChange: (content: ActualContent) => void;
}

/**
 * A number by the reader's own marks. What has two readings is asked about, and nothing is changed until then; it is said aloud,
 * as the focus has left the field when that is found out.
 */
export function NumberField({ row, column, label, onChange }: NumberFieldProps) {
  const { language } = useWords();
  const announce = useAnnounce();
  const faultText = useFaultText();
  const readingText = useReadingText();
  const held = useEditText()(row, column);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<readonly Reading[]>();
  const done = (content: ActualContent): void => {
    setTyped(undefined);
    setFault(undefined);
    onChange(content);
  };
  const commit = (): void => {
    if (typed === undefined || typed === held) {
      setTyped(undefined);
      setFault(undefined);
      return;
    }
    const answer = typedEntry(typed, { indicator: row.cell.indicator, column, content: row.content, language });
    if (answer.kind === 'content') {
      done(answer.content);
      return;
    }
    const readings = answer.kind === 'ambiguous' ? answer.readings : [];
    setFault(readings);
    announce(faultText(typed, readings.map(readingText)));
  };
  const choose = (at: number): void => {
    done({ ...row.content, ...fault?.[at]?.change });
    // The button that was pressed is gone.
    field.current?.focus();
  };
  const readings = fault?.map(readingText) ?? [];
  return (
    <div>
      <TextInput
        ref={field}
        id={fieldIdOf(column === 'denominator' ? 'denominator' : fieldOf(row))}
        label={label}
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        value={typed ?? held}
        error={fault && faultText(typed ?? '', readings)}
        classNames={{ input: classes.figure ?? '' }}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <Readings readings={readings} onChoose={choose} />
    </div>
  );
}

const fieldOf = ({ cell }: EntryRow): string => (cell.indicator.form === 'ratio' ? 'numerator' : 'value');
