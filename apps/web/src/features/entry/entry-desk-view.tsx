import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowBackUp, IconClipboardCheck } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { Cell } from '../../api/cells';
import { useWords } from '../../text/words';
import { useAnnounce } from '../../ui/announcer';
import { CellPanel, focusField } from './cell-panel';
import classes from './entry.module.css';
import { EntryCards } from './entry-cards';
import { EntryGrid } from './entry-grid';
import { EntryLine } from './entry-line';
import type { EntryRow } from './entry-row';
import { EntrySummary } from './entry-summary';
import { AFTER_DIALOG_MS, DETAILS_ID, focusDetails } from './focus-details';
import type { GridPlace } from './grid-move';
import { KeyHints } from './key-hints';
import { PasteDialog } from './paste-dialog';
import { SubmitDialog } from './submit-dialog';
import { elsewhereThan } from './unsaved-elsewhere';
import { useClosedText } from './use-closed-text';
import { type EntryDesk, useEntryDesk } from './use-entry-desk';
import { useGridEditing } from './use-grid-editing';
import { usePasting } from './use-pasting';

const NARROW = '(width < 768px)';

/** The desk of whoever enters values: how far they are, the grid or the cards, and beside it all that belongs to one value. */
export function EntryDeskView({ cells }: { readonly cells: readonly Cell[] }) {
  const desk = useEntryDesk();
  const sorted = useMemo(() => cells.toSorted(byPeriod), [cells]);
  const { rowsOf } = desk;
  const rows = useMemo(() => rowsOf(sorted), [rowsOf, sorted]);
  const isNarrow = useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [submitting, setSubmitting] = useState<ReadonlySet<string>>();
  const [openKey, setOpenKey] = useState<string>();
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 3 });
  const toggle = useCallback(({ key }: EntryRow): void => setSelected((known) => toggled(known, key)), []);
  const opened = rows.find(({ key }) => key === openKey);
  const goToField = (row: EntryRow, field: string): void => {
    setSubmitting(undefined);
    setPlace({ ...place, row: rows.indexOf(row) });
    if (isNarrow) setOpenKey(row.key);
    // The dialog gives the focus back before it can go elsewhere.
    setTimeout(() => focusField(field), AFTER_DIALOG_MS);
  };
  const chosen = rows.filter(({ key, isEmpty, closed }) =>
    selected.size > 0 ? selected.has(key) : !isEmpty && !closed,
  );
  return (
    <>
      <EntrySummary
        rows={rows}
        chosen={chosen}
        elsewhere={elsewhereThan(rows, desk.snapshot)}
        onSubmit={() => setSubmitting(new Set(chosen.map(({ key }) => key)))}
      />
      {isNarrow ? (
        <Phone rows={rows} selected={selected} onToggle={toggle} onOpen={({ key }) => setOpenKey(key)} />
      ) : (
        <Desktop desk={desk} rows={rows} selected={selected} onToggle={toggle} place={place} onPlace={setPlace} />
      )}
      {isNarrow && <PanelDrawer row={opened} desk={desk} onClose={() => setOpenKey(undefined)} />}
      <SubmitDialog
        isOpen={submitting !== undefined}
        // Those that were chosen stay in the list while they go on their way.
        rows={rows.filter(({ key }) => submitting?.has(key))}
        desk={desk}
        onField={goToField}
        onClose={() => setSubmitting(undefined)}
      />
    </>
  );
}

const byPeriod = (a: Cell, b: Cell): number =>
  a.period.to === b.period.to ? b.period.from.localeCompare(a.period.from) : a.period.to.localeCompare(b.period.to);

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

interface DesktopProps {
  readonly desk: EntryDesk;
  readonly rows: readonly EntryRow[];
  readonly selected: ReadonlySet<string>;
  readonly onToggle: (row: EntryRow) => void;
  readonly place: GridPlace;
  readonly onPlace: (place: GridPlace) => void;
}

function Desktop({ desk, rows, selected, onToggle, place, onPlace }: DesktopProps) {
  const { say } = useWords();
  const announce = useAnnounce();
  const closedText = useClosedText();
  const editing = useGridEditing((row, content) => desk.change([{ row, content }]));
  const pasting = usePasting(rows, desk);
  const current = rows[place.row];
  const typedIn = rows.find(({ key }) => key === editing.editing?.key);
  const saidUndone = (count: number): void => announce(say('entry.undone', { count }));
  return (
    <div className={classes.desk}>
      <div className={classes.sheet}>
        {pasting.notice && (
          <div className={classes.pasted}>
            <IconClipboardCheck size={16} stroke={1.75} aria-hidden />
            <span>{pasting.notice}</span>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden className="dir" />}
              onClick={() => saidUndone(pasting.takeBack())}
            >
              {say('entry.undo')}
            </Button>
          </div>
        )}
        <EntryLine row={typedIn ?? current} editing={editing} />
        <div className={classes.scroll}>
          <EntryGrid
            label={say('entry.grid')}
            rows={rows}
            selected={selected}
            place={place}
            onPlace={onPlace}
            editing={editing}
            acts={{
              onToggle,
              onUndo: () => saidUndone(pasting.undo()),
              onPaste: pasting.begin,
              onBadPaste: () => announce(say('entry.badPaste')),
              onDetails: focusDetails,
              onClosed: (row, column) =>
                announce(
                  row.closed ? closedText(row) : say('entry.readOnly', { column: say(`entry.column-${column}`) }),
                ),
            }}
          />
        </div>
        <KeyHints />
      </div>
      {current && (
        <section id={DETAILS_ID} tabIndex={-1} className={classes.panel} aria-label={say('entry.details')}>
          <CellPanel key={current.key} row={current} desk={desk} />
        </section>
      )}
      <PasteDialog plan={pasting.plan} onApply={pasting.apply} onClose={pasting.cancel} />
    </div>
  );
}

interface PhoneProps {
  readonly rows: readonly EntryRow[];
  readonly selected: ReadonlySet<string>;
  readonly onToggle: (row: EntryRow) => void;
  readonly onOpen: (row: EntryRow) => void;
}

function Phone(props: PhoneProps) {
  const { say } = useWords();
  return <EntryCards label={say('entry.grid')} {...props} />;
}

function PanelDrawer({
  row,
  desk,
  onClose,
}: {
  readonly row: EntryRow | undefined;
  readonly desk: EntryDesk;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      title={say('entry.details')}
      closeButtonProps={{ 'aria-label': say('states.close') }}
    >
      {row && (
        <div id={DETAILS_ID} tabIndex={-1}>
          <CellPanel key={row.key} row={row} desk={desk} />
        </div>
      )}
    </Drawer>
  );
}
