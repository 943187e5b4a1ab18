import { Input, TextInput } from '@mantine/core';
import {
  breakdownProblem,
  categoriesIn,
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
import { useRef, useState } from 'react';
import type { Cell } from '../../api/cells';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { Translated } from '../../ui/translated';
import { useNumber } from '../../ui/use-number';
import { useLackText } from '../../ui/values/use-lack-text';
import classes from './entry.module.css';
import { breakdownFaults } from './entry-checks';
import { fieldIdOf } from './field-id';
import { Readings, useFaultText } from './readings';
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
  const offered = categoriesIn(row.cell.period, dimension.categories);
  // A figure whose category has ended meanwhile is shown, as nobody could take it away otherwise.
  const shown = dimension.categories.filter(
    (category) => offered.includes(category) || held.some(({ categoryId }) => categoryId === category.id),
  );
  return (
    <section className={classes.section}>
      <fieldset className={classes.breakdown} id={fieldIdOf(`breakdown.${breakdown.id}`)} tabIndex={-1}>
        <legend>
          <Translated words={dimension.title} />{' '}
          <small>
            {say(`indicators.rule-${breakdown.rule}`)} {breakdown.isRequired && say('indicators.required')}
          </small>
        </legend>
        {shown.map((category) => (
          <CategoryField
            key={category.id}
            id={`${fieldIdOf(`breakdown.${breakdown.id}`)}-${category.id}`}
            category={category}
            isOffered={offered.includes(category)}
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
  /** Whether there is such a category in the period. */
  readonly isOffered: boolean;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function CategoryField({ id, category, isOffered, value, onChange }: CategoryFieldProps) {
  const { say, language } = useWords();
  const printed = useNumber();
  const announce = useAnnounce();
  const faultText = useFaultText();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  /** The numbers that the text may be; none of what is no number. */
  const [fault, setFault] = useState<readonly string[]>();
  const held = value === null ? '' : printed(value);
  const done = (): void => {
    setTyped(undefined);
    setFault(undefined);
  };
  const take = (text: string): void => {
    const understood = understoodNumber(text, language);
    if (understood.kind === 'number' || understood.kind === 'empty') {
      onChange(understood.kind === 'number' ? understood.value : null);
      done();
      return;
    }
    const readings = understood.kind === 'ambiguous' ? understood.readings : [];
    setFault(readings);
    announce(faultText(text, readings.map(printed)));
  };
  const commit = (): void => {
    if (typed === undefined || typed === held) done();
    else take(typed);
  };
  const choose = (reading: string | undefined): void => {
    if (reading !== undefined) onChange(reading);
    done();
    field.current?.focus();
  };
  return (
    <div className={classes.category}>
      <label htmlFor={id}>
        <Translated words={category.title} />
      </label>
      <TextInput
        ref={field}
        id={id}
        size="xs"
        inputMode="decimal"
        dir="ltr"
        autoComplete="off"
        classNames={{ input: classes.figure ?? '' }}
        value={typed ?? held}
        error={fault ? faultText(typed ?? '', fault.map(printed)) : !isOffered && say('entry.noSuchCategory')}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      <Readings readings={(fault ?? []).map(printed)} onChoose={(at) => choose(fault?.[at])} />
    </div>
  );
}

/** The sum, and whether it is what it must be. */
function SumLine({ row, breakdown, dimension }: Omit<BreakdownProps, 'onChange'>) {
  const { say } = useWords();
  const printed = useNumber();
  const lackText = useLackText();
  const parts = row.content.breakdown.filter(
    ({ breakdownId, value }) => breakdownId === breakdown.id && isDecimal(value),
  );
  if (parts.length === 0) return null;
  const sum = parts.map(({ value }) => parseDecimal(value)).reduce(plus, ZERO);
  // What is wrong with a single category stands beside its field.
  const [fault] = breakdownFaults(row.cell, breakdown.id, row.content, dimension.categories).filter(
    ({ code }) => code !== 'unknown-category',
  );
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
