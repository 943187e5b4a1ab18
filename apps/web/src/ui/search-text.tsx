import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

interface SearchTextProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

const PAUSE_MS = 300;

/** Looks after a pause in typing rather than at each letter; follows the address when that was changed elsewhere. */
export function SearchText({ label, text, onChange }: SearchTextProps) {
  const [typed, setTyped] = useState(text);
  const [{ sent, seen }, setKnown] = useState({ sent: text, seen: text });
  if (text !== seen) {
    setKnown({ sent, seen: text });
    if (text !== sent) setTyped(text);
  }
  const look = useDebouncedCallback((value: string) => {
    setKnown((last) => ({ ...last, sent: value }));
    onChange(value);
  }, PAUSE_MS);
  return (
    <TextInput
      type="search"
      label={label}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        look(value.trim());
      }}
    />
  );
}
