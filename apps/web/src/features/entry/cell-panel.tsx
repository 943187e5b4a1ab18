import { Anchor } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ActualContent } from '../../api/actuals';
import { useWords } from '../../text/words';
import { ExplainedFigure } from '../../ui/explained/explained-figure';
import { Translated } from '../../ui/translated';
import { useFieldName, useLackText } from '../../ui/values/use-lack-text';
import { usePeriodName } from '../../ui/values/use-period-name';
import { useValueText } from '../../ui/values/use-value-text';
import { BreakdownSections } from './breakdown-section';
import { CellActs } from './cell-acts';
import { ConflictSection } from './conflict-section';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import { EvidenceSection } from './evidence-section';
import { fieldIdOf } from './field-id';
import { ReturnSection } from './return-section';
import { useClosedText } from './use-closed-text';
import type { EntryDesk } from './use-entry-desk';
import { useSaveText } from './use-save-text';
import { ValueFields } from './value-fields';
import { NarrativeSection, RemarkSection } from './words-sections';

interface CellPanelProps {
  readonly row: EntryRow;
  readonly desk: EntryDesk;
}

/** All that belongs to one value: the value by its form, what is odd, the words, the breakdown, and who is next. */
export function CellPanel({ row, desk }: CellPanelProps) {
  const { say } = useWords();
  const periodName = usePeriodName();
  const saveText = useSaveText();
  const { indicator, period, part } = row.cell;
  const onChange = (content: ActualContent): void => {
    desk.change([{ row, content }]);
  };
  return (
    <div className={classes.panelBody} key={row.key}>
      <header className={classes.section}>
        <p className={classes.meta}>
          <bdi>{indicator.code}</bdi> · <bdi>{part.unit.code}</bdi> · {periodName(period.id)}
        </p>
        <h2 className={classes.panelTitle}>
          <Translated words={indicator.title} />
        </h2>
        {row.save && <p className={classes.meta}>{saveText(row.save)}</p>}
        {!row.closed && row.cell.current && (
          <div className={classes.meta}>
            <HeldValue row={row}>{say('ratings.revision', { number: row.cell.current.revision })}</HeldValue>
          </div>
        )}
      </header>
      <Conflict row={row} desk={desk} />
      <ReturnSection row={row} onField={focusField} />
      {row.closed ? (
        <ClosedValue row={row} />
      ) : (
        <>
          <section className={classes.section}>
            <ValueFields row={row} onChange={onChange} />
          </section>
          <RemarkSection row={row} onChange={onChange} />
          {hasBreakdowns(row) && <BreakdownSections row={row} onChange={onChange} />}
          <NarrativeSection row={row} onChange={onChange} />
          <Missing row={row} />
        </>
      )}
      <EvidenceSection row={row} desk={desk} />
      <NextSection row={row} desk={desk} />
    </div>
  );
}

/** Whose turn it is, and what the reader can do. */
function NextSection({ row, desk }: CellPanelProps) {
  const { say } = useWords();
  const { current, indicator } = row.cell;
  return (
    <section className={classes.section} id={fieldIdOf('next')} tabIndex={-1}>
      <h3>{say('entry.next')}</h3>
      <p className={classes.meta}>
        {row.isOthers
          ? say('entry.next-others', { name: current?.author.name ?? '' })
          : say(`entry.next-${current?.state ?? 'none'}`)}
      </p>
      <CellActs row={row} onTook={(actual) => desk.took(row.key, actual)} />
      <Anchor
        renderRoot={(props) => <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: indicator.id }} />}
      >
        {say('entry.method')}
      </Anchor>
    </section>
  );
}

/** Of what is not applicable nothing is broken down; figures that it has all the same are shown, so that they can be taken away. */
const hasBreakdowns = ({ content: { notApplicable, breakdown } }: EntryRow): boolean =>
  notApplicable === null || breakdown.length > 0;

function Conflict({ row, desk }: CellPanelProps) {
  if (row.save?.kind !== 'conflict') return null;
  const { theirs } = row.save;
  const original = desk.autosave.current().drafts.get(row.key)?.original;
  return (
    <ConflictSection
      row={row}
      theirs={theirs}
      original={original}
      onSettle={(content) => desk.autosave.settle(row.key, theirs, content)}
    />
  );
}

/** What the server holds of a cell, as a door to how it came about. */
function HeldValue({ row: { cell }, children }: { readonly row: EntryRow; readonly children: ReactNode }) {
  const { current, indicator, part, period } = cell;
  if (!current) return children;
  return (
    <ExplainedFigure
      of={{ kind: 'actual', id: current.id }}
      time={{}}
      name={`${indicator.code}, ${part.unit.code}, ${period.id}`}
    >
      {children}
    </ExplainedFigure>
  );
}

/** What the cell holds, and why nothing can be entered. */
function ClosedValue({ row }: { readonly row: EntryRow }) {
  const valueText = useValueText();
  const closedText = useClosedText();
  const { content, cell } = row;
  return (
    <section className={classes.section}>
      <p className={classes.big}>
        <HeldValue row={row}>
          <bdi>{valueText(content, cell.indicator) || '–'}</bdi>
        </HeldValue>
      </p>
      {content.remark !== null && (
        <p>
          <bdi>{content.remark}</bdi>
        </p>
      )}
      <p className={classes.lock}>
        <IconLock size={16} stroke={1.75} aria-hidden />
        <span>{closedText(row)}</span>
      </p>
    </section>
  );
}

/** What it lacks before it may be handed on; each leads to its field. */
function Missing({ row }: { readonly row: EntryRow }) {
  const { say } = useWords();
  const fieldName = useFieldName();
  const lackText = useLackText();
  if (row.isEmpty || row.missing.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{say('entry.missing')}</h3>
      <ul className={classes.reasons}>
        {row.missing.map((problem) => (
          <li key={`${problem.field} ${problem.code}`}>
            <button type="button" onClick={() => focusField(problem.field)}>
              {fieldName(problem.field)}
            </button>{' '}
            {lackText(problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Leads the focus to a field of the value that is shown. */
export function focusField(field: string): void {
  const exact = document.getElementById(fieldIdOf(field));
  const found = exact ?? document.getElementById(fieldIdOf(field.split('.', 1)[0] ?? field));
  found?.closest('details')?.setAttribute('open', '');
  found?.focus();
  found?.scrollIntoView({ block: 'nearest' });
}
