import { Select } from '@mantine/core';
import { useState } from 'react';

interface OneMoreSelectProps {
  readonly id: string;
  readonly label: string;
  /** Without those that are in the list already. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Why there is nothing to choose. */
  readonly absence: string;
  readonly onChoose: (value: string) => void;
}

/** Adds to a list by name, one after the other: it is empty again after each choice. */
export function OneMoreSelect({ id, label, choices, absence, onChoose }: OneMoreSelectProps) {
  const [typed, setTyped] = useState('');
  return (
    <Select
      id={id}
      label={label}
      data={choices}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(value) => {
        if (value !== null) onChoose(value);
        setTyped('');
      }}
      searchable
      nothingFoundMessage={absence}
      autoComplete="off"
    />
  );
}
