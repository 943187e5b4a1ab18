import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PlanComparison } from '../../api/plans';
import { useWords } from '../../text/words';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { ComparedYears } from './compared-years';
import { OUTCOME_ICONS } from './outcome-icons';
import classes from './plans.module.css';

export type ComparisonLine = PlanComparison['lines'][number];

interface ComparisonTableProps {
  readonly comparison: PlanComparison;
  readonly lines: readonly ComparisonLine[];
}

/** A row for each pair: the same result in both versions, or the one that has it. */
export function ComparisonTable({ comparison: { before, after, commonYears }, lines }: ComparisonTableProps) {
  const { say } = useWords();
  const years: Column<ComparisonLine> = {
    key: 'years',
    head: say('plans.commonYears'),
    cell: (line) => <ComparedYears line={line} years={commonYears} />,
  };
  const succession: Column<ComparisonLine> = {
    key: 'succession',
    head: say('plans.succession'),
    cell: (line) => <SuccessionCell line={line} />,
  };
  return (
    <DataTable
      caption={say('plans.lines')}
      rows={lines}
      keyOf={({ before: past, after: now }) => `${past?.id ?? ''} ${now?.id ?? ''}`}
      columns={[
        { key: 'result', head: say('plans.resultHead'), cell: (line) => <ResultCell line={line} /> },
        { key: 'before', head: before.code, cell: (line) => <Side result={line.before} line={line} /> },
        { key: 'after', head: after.code, cell: (line) => <Side result={line.after} line={line} /> },
        { key: 'changed', head: say('plans.whatChanged'), cell: (line) => <WhatChanged line={line} /> },
        ...(before.kind === 'strategic-plan' ? [succession] : [years]),
      ]}
    />
  );
}

function ResultCell({ line: { before, after } }: { readonly line: ComparisonLine }) {
  const result = after ?? before;
  if (!result) return null;
  return (
    <>
      <span className={classes.quiet}>
        <Translated words={result.kind.title} />
      </span>
      <bdi className={`${classes.name} ${classes.whole}`}>{result.code}</bdi>
    </>
  );
}

/** A result as one of the two has it; marked where it is the only one, or says something else than the other. */
function Side({ result, line }: { readonly result: ComparisonLine['before']; readonly line: ComparisonLine }) {
  const { say } = useWords();
  if (!result) return <span className={classes.absent}>{say('plans.absent')}</span>;
  const isOther = line.before !== null && line.after !== null && line.changed.includes('title');
  const isAlone = line.before === null || line.after === null;
  const title: ReactNode = (
    <Anchor
      inherit
      className={classes.otherTitle}
      renderRoot={(props) => <Link {...props} to="/results/$resultId" params={{ resultId: result.id }} />}
    >
      <Translated words={result.title} />
    </Anchor>
  );
  const code = line.changed.includes('code') && (
    // The gap is on the row's side, not on the code's, which always runs from left to right.
    <span className={classes.otherCode}>
      <bdi>{result.code}</bdi>
    </span>
  );
  const isMarked = isOther || isAlone;
  if (!isMarked)
    return (
      <>
        {code}
        {title}
      </>
    );
  if (result === line.before)
    return (
      <del className={classes.deleted}>
        {code}
        {title}
      </del>
    );
  return (
    <ins className={classes.inserted}>
      {code}
      {title}
    </ins>
  );
}

function WhatChanged({ line: { outcome, changed } }: { readonly line: ComparisonLine }) {
  const { say } = useWords();
  const Icon = OUTCOME_ICONS[outcome];
  return (
    <>
      <span className={classes.whole}>
        <Tag>
          <Icon size={14} stroke={1.75} aria-hidden />
          {say(`plans.outcome-${outcome}`)}
        </Tag>
      </span>
      {changed.length > 0 && (
        <ul className={classes.fields}>
          {changed.map((field) => (
            <li key={field}>{say(`plans.field-${field}`)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function SuccessionCell({ line: { succession, outcome } }: { readonly line: ComparisonLine }) {
  const { say } = useWords();
  if (succession !== null) return say(`plans.succession-${succession}`);
  if (outcome === 'removed') return <span className={classes.why}>{say('plans.successionUnsaid')}</span>;
  return outcome === 'added' ? say('plans.noPredecessor') : '–';
}
