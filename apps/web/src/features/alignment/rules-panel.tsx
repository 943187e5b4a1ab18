import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AlignmentOverview, RuleCount } from '../../api/alignment';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { useFigures } from '../../ui/ratings/use-figures';
import { type Column, DataTable } from '../../ui/table/data-table';

/** Where the findings begin; a number of the table leads there. */
export const FINDINGS_PLACE = 'findings';

/** Every rule with how much it finds now; a number opens as many findings. */
export function RulesPanel({ overview: { rules, framework } }: { readonly overview: AlignmentOverview }) {
  const { say } = useWords();
  const count = (standing: 'open' | 'acknowledged'): Column<RuleCount> => ({
    key: standing,
    head: say(`alignment.standing-${standing}`),
    isNumeric: true,
    cell: (row) => <Count plan={framework.id} row={row} standing={standing} />,
  });
  const columns: readonly [Column<RuleCount>, ...Column<RuleCount>[]] = [
    { key: 'rule', head: say('alignment.rule'), cell: ({ rule }) => say(`alignment.rule-${rule}`) },
    count('open'),
    count('acknowledged'),
  ];
  return (
    <Panel title={say('alignment.rules')} note={say('alignment.rulesNote')} flush>
      <DataTable caption={say('alignment.rules')} columns={columns} rows={rules} keyOf={({ rule }) => rule} />
    </Panel>
  );
}

interface CountProps {
  readonly plan: string;
  readonly row: RuleCount;
  readonly standing: 'open' | 'acknowledged';
}

/** A rule that finds nothing leads nowhere. */
function Count({ plan, row, standing }: CountProps) {
  const { say } = useWords();
  const { exact } = useFigures();
  const text = exact(String(row[standing]));
  if (row[standing] === 0) return <bdi>{text}</bdi>;
  const name = say('alignment.countName', {
    count: row[standing],
    rule: say(`alignment.rule-${row.rule}`),
    standing: say(`alignment.standing-${standing}`),
  });
  return (
    <Anchor
      inherit
      aria-label={name}
      renderRoot={(props) => (
        <Link {...props} to="." search={{ plan, rule: row.rule, standing } as never} hash={FINDINGS_PLACE} replace />
      )}
    >
      <bdi>{text}</bdi>
    </Anchor>
  );
}
