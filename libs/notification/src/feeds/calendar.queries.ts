import { Inject, Injectable } from '@nestjs/common';
import { type Addressees, addDays, DomainError, dayOf, GENEVA, toldOfWork } from '@resolute/domain';
import { CellsQueries, type DueCell } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import { entryAddress, titleIn } from '../mails/naming';
import { noticeWords } from '../mails/notice-words';
import { AddresseesQueries } from '../reminders/addressees.queries';
import { openCells, workOf } from '../reminders/due-work';
import { type FeedReader, FeedReadersQueries } from './feed-readers.queries';
import { type DayEvent, icalendar } from './icalendar';

/** A quarter back, so that what is late stays in sight, and a year ahead. */
const PAST_DAYS = 90;
const COMING_DAYS = 370;

/** Calendars of due days. */
@Injectable()
export class CalendarQueries {
  constructor(
    private readonly readers: FeedReadersQueries,
    private readonly cells: CellsQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What its person has still to hand in, on the day on which it is due. An unknown address, a revoked one and that of somebody who may
   * not sign in are the same: there is nothing.
   */
  async of(secret: string): Promise<string> {
    const reader = await this.readers.of(secret);
    if (!reader) throw new DomainError('request/no-such-route');
    const now = this.clock.now();
    const day = dayOf(now, GENEVA);
    const span = { from: addDays(day, -PAST_DAYS), to: addDays(day, COMING_DAYS) };
    const [due, addressees] = await Promise.all([this.cells.due(span, now), this.addressees.on(day)]);
    const own = openCells(due).filter((cell) => concerns(reader.id, cell, addressees));
    const { language } = reader;
    return icalendar({
      name: noticeWords('calendar.name', language),
      language,
      at: now,
      events: own.map((cell) => eventOf(cell, reader)),
    });
  }
}

function eventOf({ indicator, part, period }: DueCell, { language, site }: FeedReader): DayEvent {
  const values = { code: indicator.code, unit: part.unit.code, period: period.id };
  return {
    uid: `${part.id}-${period.id}@${new URL(site).hostname}`,
    day: period.dueOn,
    summary: noticeWords('calendar.event', language, values),
    description: titleIn(indicator.title, language),
    address: entryAddress(site, part.unit.id),
  };
}

/** Those whom reminders of it would go to, and the head of the unit, as long as they may read it. */
function concerns(personId: string, cell: DueCell, addressees: Addressees): boolean {
  if (!addressees.reachable.has(personId)) return false;
  const { unitId } = workOf(cell);
  return addressees.units.get(unitId)?.headId === personId || toldOfWork(workOf(cell), addressees).includes(personId);
}
