import { Button, NativeSelect } from '@mantine/core';
import { UNIT_KINDS, type UnitKind } from '@resolute/domain';
import { type ComponentProps, useMemo, useState } from 'react';
import type { Unit } from '../../api/units';
import { useWords } from '../../text/words';
import { ChangeNotice } from '../../ui/change-notice';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { type Column, DataTable } from '../../ui/table/data-table';
import { Translated } from '../../ui/translated';
import { treeOf, type UnitRow } from './unit-tree';
import classes from './units.module.css';

interface UnitsListProps {
  readonly units: readonly Unit[];
  readonly change: ComponentProps<typeof ChangeNotice>['change'];
  /** Left out for those who may only read. */
  readonly onChange?: (unit: Unit) => void;
}

/** Units in their tree, all of them or those of one kind. */
export function UnitsList({ units, change, onChange }: UnitsListProps) {
  const { say } = useWords();
  const [kind, setKind] = useState<UnitKind | 'all'>('all');
  const columns = useColumns(onChange);
  const rows = useMemo(() => treeOf(units).filter(({ unit }) => kind === 'all' || unit.kind === kind), [units, kind]);
  const shown = kind === 'all' ? rows : rows.map((row) => ({ ...row, depth: 0 }));
  return (
    <Panel
      title={say('units.list')}
      actions={
        <NativeSelect
          aria-label={say('units.filter')}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value as UnitKind | 'all')}
          data={(['all', ...UNIT_KINDS] as const).map((value) => ({ value, label: say(`units.filter-${value}`) }))}
        />
      }
      flush
    >
      <div className={classes.notice}>
        <ChangeNotice change={change} />
      </div>
      {shown.length === 0 ? (
        <Empty title={say('units.none')} why={onChange ? say('units.noneWhyAdministrator') : say('units.noneWhy')} />
      ) : (
        <DataTable caption={say('frame.units')} columns={columns} rows={shown} keyOf={({ unit: { id } }) => id} />
      )}
    </Panel>
  );
}

function useColumns(onChange: ((unit: Unit) => void) | undefined): readonly [Column<UnitRow>, ...Column<UnitRow>[]] {
  const { say } = useWords();
  const change: Column<UnitRow> = {
    key: 'change',
    head: say('units.changeHead'),
    cell: ({ unit }) => (
      <Button aria-label={say('units.changeAsk', { code: unit.code })} onClick={() => onChange?.(unit)}>
        {say('states.change')}
      </Button>
    ),
  };
  return [
    { key: 'unit', head: say('units.unit'), cell: ({ unit, depth }) => <UnitCell unit={unit} depth={depth} /> },
    { key: 'kind', head: say('units.kind'), cell: ({ unit }) => say(`units.kind-${unit.kind}`) },
    {
      key: 'parent',
      head: say('units.parent'),
      cell: ({ parent }) => (parent ? <bdi>{parent.code}</bdi> : say('units.noParent')),
    },
    {
      key: 'head',
      head: say('units.head'),
      cell: ({ unit: { head } }) => (head ? <bdi>{head.name}</bdi> : say('units.noHead')),
    },
    ...(onChange ? [change] : []),
  ];
}

const DEEPEST = 3;

function UnitCell({ unit: { code, title, isSample }, depth }: Pick<UnitRow, 'unit' | 'depth'>) {
  return (
    <span className={classes.unit} data-depth={Math.min(depth, DEEPEST)}>
      <span className={classes.code}>
        <bdi>{code}</bdi>
      </span>
      <span className={classes.title}>
        <Translated words={title} />
      </span>{' '}
      {isSample && <SampleTag />}
    </span>
  );
}
