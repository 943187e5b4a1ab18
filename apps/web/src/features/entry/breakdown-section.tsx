import { Input, TextInput } from '@mantine/core';
import {
  breakdownProblem,
  compare,
  decimalText,
  isDecimal,
  parseDecimal,
  plus,
  understoodNumber,
  ZERO,
} from '@resolute/domain';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Cell } from '../../api/cells';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import { useLackText } from '../../ui/values/use-lack-text';
import classes from './entry.module.css';
import { breakdownFaults } from './entry-checks';
import { fieldIdOf } from './field-id';
import type { FieldsProps } from './value-fields';

type Breakdown = Cell['indicator']['breakdowns'][number];

/** What falls to each category, with the check of the sum while it is typed. */
export function BreakdownSections(props: FieldsProps) {
  const { data: dimensions = [] } = useQuery(dimensionsQuery);
  return props.row.cell.indicator.breakdowns.map((breakdown) => {
    const dimension = dimensions.find(({ id }) => id === breakdown.dimension.id);
    return dimension && <BreakdownFields key={breakdown.id} {...props} breakdown={breakdown} dimension={dimension} />;
  });
}

interface BreakdownProps extends FieldsProps {
  readonly breakdown: Breakdown;
  readonly dimension: Dimension;
}

function BreakdownFields({ row, onChange, breakdown, dimension }: BreakdownProps) {
  const { say } = useWords();
  const held = row.content.breakdown.filter(({ breakdownId }) => breakdownId === breakdown.id);
  const others = row.content.breakdown.filter(({ breakdownId }) => breakdownId !== breakdown.id);
  const set = (categoryId: string, value: string | null): void => {
    const rest = held.filter((each) => each.categoryId !== categoryId);
    const next = value === null ? rest : [...rest, { breakdownId: breakdown.id, categoryId, value }];
    onChange({ ...row.content, breakdown: [...others, ...next] });
  };
  return (
    <section className={classes.section}>
      <fieldset className={classes.breakdown} id={fieldIdOf(`breakdown.${breakdown.id}`)} tabIndex={-1}>
        <legend>
          <Translated words={dimension.title} />{' '}
          <small>
            {say(`indicators.rule-${breakdown.rule}`)} {breakdown.isRequired && say('indicators.required')}
          </small>
        </legend>
        {dimension.categories.map((category) => (
          <CategoryField
            key={category.id}
            id={`${fieldIdOf(`breakdown.${breakdown.id}`)}-${category.id}`}
            category={category}
            value={held.find(({ categoryId }) => categoryId === category.id)?.value ?? null}
            onChange={(value) => set(category.id, value)}
          />
        ))}
        <SumLine row={row} breakdown={breakdown} dimension={dimension} />
      </fieldset>
    </section>
  );
}

interface CategoryFieldProps {
  readonly id: string;
  readonly category: Dimension['categories'][number];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function CategoryField({ id, category, value, onChange }: CategoryFieldProps) {
  const { say, language } = useWords();
  const printed = useNumber();
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const held = value === null ? '' : printed(value);
  const commit = (): void => {
    const understood = typed === undefined || typed === held ? undefined : understoodNumber(typed, language);
    const isClear = !understood || understood.kind === 'number' || understood.kind === 'empty';
    setWrong(!isClear);
    if (understood?.kind === 'number') onChange(understood.value);
    if (understood?.kind === 'empty') onChange(null);
    if (isClear) setTyped(undefined);
  };
  return (
    <div className={classes.category}>
      <label htmlFor={id}>
        <Translated words={category.title} />
      </label>
      <TextInput
        id={id}
        size="xs"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        classNames={{ input: classes.figure ?? '' }}
        value={typed ?? held}
        error={isWrong && say('entry.unreadable', { typed: typed ?? '' })}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </div>
  );
}

/** The sum, and whether it is what it must be. */
function SumLine({ row, breakdown, dimension }: Omit<BreakdownProps, 'onChange'>) {
  const { say } = useWords();
  const printed = useNumber();
  const lackText = useLackText();
  const categories = useMemo(() => new Map([[dimension.id, dimension.categories.map(({ id }) => id)]]), [dimension]);
  const parts = row.content.breakdown.filter(
    ({ breakdownId, value }) => breakdownId === breakdown.id && isDecimal(value),
  );
  if (parts.length === 0) return null;
  const sum = parts.map(({ value }) => parseDecimal(value)).reduce(plus, ZERO);
  const [fault] = breakdownFaults(row.cell.indicator, breakdown.id, row.content, categories);
  const { value } = row.content;
  const isEqual = value !== null && compare(sum, parseDecimal(value)) === 0;
  return (
    <div aria-live="polite" className={classes.sum}>
      <span>
        {say('entry.sum', { sum: printed(decimalText(sum)) })}
        {isEqual && <IconCheck size={14} stroke={1.75} aria-hidden />}
      </span>
      {fault && <Input.Error>{lackText(breakdownProblem('breakdown', fault))}</Input.Error>}
    </div>
  );
}
