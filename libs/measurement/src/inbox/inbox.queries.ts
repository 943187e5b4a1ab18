import { Injectable } from '@nestjs/common';
import { Reads } from '@resolute/database';
import {
  type Actor,
  type ActualState,
  dayOf,
  GENEVA,
  isPerson,
  mayReadIndicators,
  requireAllowed,
  type Warning,
  warningsOf,
} from '@resolute/domain';
import type { ActualView } from '../actuals/actual.view';
import { type ActualRow, withOpenEvidence } from '../actuals/open-evidence';
import { unitsSeen } from '../actuals/units-seen';
import { CONTENTS_NOW, ENTRY_SHEETS } from '../cells/cell.sql';
import type { CellPrevious } from '../cells/cell.view';
import { cellIndicator, cellTarget, type SheetRow } from '../cells/cell-indicator';
import { firstWaiting, handsOf, type SameHands } from './first-waiting';
import { ABLE_PEOPLE, MOST_SHOWN, ON_THEIR_WAY, SAME_HANDS, WHAT_WENT_BEFORE } from './inbox.sql';
import type { InboxBefore, InboxEntry, InboxTask, InboxView } from './inbox.view';
import { type AblePerson, type AbleRow, ablePeople, inboxTask } from './inbox-task';

interface BeforeRow {
  readonly versionId: string;
  readonly partId: string;
  readonly period: string;
  readonly meetingDay: string | null;
  readonly authorIds: readonly string[];
  readonly submitted: InboxBefore['content'] | null;
  readonly submittedAt: Date | null;
  readonly accepted: InboxBefore['content'] | null;
  readonly acceptedAt: Date | null;
}

/** A value with what a person has to do with it. */
interface Waiting {
  readonly task: InboxTask;
  readonly actual: ActualView;
  readonly before: BeforeRow;
}

/** What waits for somebody. */
@Injectable()
export class InboxQueries {
  constructor(private readonly reads: Reads) {}

  /** What waits for the reader: how much, and the first of it with what it was before; six statements, however much that is. */
  async of(actor: Actor, moment: Date): Promise<InboxView> {
    requireAllowed(mayReadIndicators(actor));
    const day = dayOf(moment, GENEVA);
    const able = ablePeople(await this.reads.rows<AbleRow>(ABLE_PEOPLE, [day]));
    // Those in whose place the reader acts let them see what they see.
    const standsFor = able.find(({ person }) => person.id === idOf(actor))?.standsFor ?? [];
    const seen = unitsSeen(actor, standsFor);
    const all = await this.reads.rows<SameHands>(SAME_HANDS, [seen]);
    const { counts, ids } = firstWaiting(all, { actor, able, most: MOST_SHOWN });
    const rows = await this.reads.rows<ActualRow>(ON_THEIR_WAY, [seen, ids]);
    const actuals = rows.map((row) => withOpenEvidence(actor, row, standsFor));
    const befores = await this.reads.rows<BeforeRow>(WHAT_WENT_BEFORE, [actuals.map(({ id }) => id)]);
    const waiting = actuals.flatMap((actual, at) => waitingFor(actor, { actual, before: befores[at], able }));
    return { items: await this.entries(seen, waiting, moment), counts };
  }

  private async entries(seen: string[] | null, waiting: readonly Waiting[], moment: Date): Promise<InboxEntry[]> {
    const rows = waiting.map(({ before }) => before);
    const places = [
      rows.map(({ versionId }) => versionId),
      rows.map(({ partId }) => partId),
      rows.map(({ period }) => period),
      rows.map(({ meetingDay }) => meetingDay),
    ];
    const [sheets, contents] = await Promise.all([
      this.reads.rows<SheetRow & { id: string }>(ENTRY_SHEETS, [moment, [...new Set(places[0])]]),
      this.reads.rows<{ previous: CellPrevious | null }>(CONTENTS_NOW, [seen, ...places]),
    ]);
    const day = dayOf(moment, GENEVA);
    const known = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    return waiting.flatMap(({ task, actual, before }, at) => {
      const sheet = known.get(before.versionId);
      if (!sheet) return [];
      const indicator = { ...actual.indicator, ...cellIndicator(sheet) };
      const previous = contents[at]?.previous ?? null;
      const warnings = warningsFor(actual, indicator, previous);
      return [
        { task, actual, indicator, previous, target: cellTarget(sheet, day), warnings, before: beforeOf(before) },
      ];
    });
  }
}

const idOf = (actor: Actor): string | undefined => (isPerson(actor) ? actor.id : undefined);

function waitingFor(
  actor: Actor,
  { actual, before, able }: { actual: ActualView; before: BeforeRow | undefined; able: readonly AblePerson[] },
): Waiting[] {
  if (!before) return [];
  const hands = handsOf({
    unitId: actual.part.unit.id,
    authorId: actual.author.id,
    authorIds: before.authorIds,
    verifierId: actual.verifier?.id ?? null,
    state: actual.state as ActualState,
  });
  const task = inboxTask(actor, hands, able);
  return task ? [{ task, actual, before }] : [];
}

/** What it was submitted as before comes first: that is what the reader has seen last. */
function beforeOf({ submitted, submittedAt, accepted, acceptedAt }: BeforeRow): InboxBefore | null {
  if (submitted && submittedAt) return { what: 'submission', at: submittedAt, content: submitted };
  return accepted && acceptedAt ? { what: 'accepted', at: acceptedAt, content: accepted } : null;
}

function warningsFor(
  { value }: ActualView,
  { kind, limits: { low, high } }: InboxEntry['indicator'],
  previous: CellPrevious | null,
): readonly Warning[] {
  if (value === null) return [];
  const limits = { ...(low !== null && { low }), ...(high !== null && { high }) };
  const before = previous?.value ?? undefined;
  return warningsOf({ kind, value, limits, ...(before !== undefined && { previous: before }) });
}
