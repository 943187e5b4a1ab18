import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { RISK_LEVELS } from '@resolute/domain';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../text/words';
import { FieldGroup } from '../../ui/form/field-group';
import mapClasses from './risks.module.css';
import classes from './settings.module.css';
import { MatrixTable } from './settings-matrix-table';
import { faultsOf, leastLevel, type MatrixValues } from './settings-matrix-values';

interface MatrixGridProps {
  readonly name: string;
  readonly form: UseFormReturnType<MatrixValues>;
  readonly likelihoods: readonly string[];
  readonly impacts: readonly string[];
  /** What a cell is called: "4 Likely, 5 Critical". */
  readonly cellName: (row: number, column: number) => string;
}

/** The levels cell by cell, each a choice of words; what is wrong stands in its cell before anything is sent. */
export function MatrixGrid({ name, form, likelihoods, impacts, cellName }: MatrixGridProps) {
  const { say, direction } = useWords();
  const { values } = form;
  const faults = faultsOf(values);
  const toldOf = (row: number, column: number): string | undefined => {
    const fault = faults.get(`cells.${row}.${column}`);
    if (fault === 'gap') return say('riskSettings.gap');
    return fault && say('riskSettings.falls', { level: say(`risks.level-${leastLevel(values, row, column)}`) });
  };
  const toNeighbour = (event: KeyboardEvent, row: number, column: number): void => {
    const step = stepOf(event.key, direction);
    if (!step) return;
    event.preventDefault();
    document.getElementById(`${name}-cells.${row + step[0]}.${column + step[1]}`)?.focus();
  };
  return (
    <FieldGroup
      id={`${name}-cells`}
      legend={say('riskSettings.levels')}
      hint={say('riskSettings.levelsHint')}
      error={form.errors.cells}
    >
      <MatrixTable
        isWide
        name={say('riskSettings.levels')}
        likelihoods={likelihoods}
        impacts={impacts}
        cell={(row, column) => {
          const path = `cells.${row}.${column}`;
          const { error, ...input } = form.getInputProps(path);
          const level = values.cells[row]?.[column] ?? '';
          return (
            <td className={mapClasses.cell} data-level={level === '' ? undefined : level}>
              <NativeSelect
                {...input}
                id={`${name}-${path}`}
                aria-label={cellName(row, column)}
                rightSectionWidth={20}
                classNames={{ input: classes.choice ?? '', section: classes.chevron ?? '', error: classes.fault ?? '' }}
                error={toldOf(row, column) ?? error}
                onKeyDown={(event) => toNeighbour(event, row, column)}
                data={[
                  ...(level === '' ? [{ value: '', label: say('risks.choose') }] : []),
                  ...RISK_LEVELS.map((value) => ({ value, label: say(`risks.level-${value}`) })),
                ]}
              />
            </td>
          );
        }}
      />
    </FieldGroup>
  );
}

/** By the arrows to the side and by page up and down, as the arrows up and down choose the level. */
function stepOf(key: string, direction: 'ltr' | 'rtl'): readonly [number, number] | undefined {
  const ahead = direction === 'ltr' ? 1 : -1;
  if (key === 'ArrowRight') return [0, ahead];
  if (key === 'ArrowLeft') return [0, -ahead];
  if (key === 'PageUp') return [1, 0];
  return key === 'PageDown' ? [-1, 0] : undefined;
}
