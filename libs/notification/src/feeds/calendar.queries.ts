import { Inject, Injectable } from '@nestjs/common';
import { type Addressees, addDays, DomainError, dayOf, GENEVA, toldOfRiskTask, toldOfWork } from '@resolute/domain';
import type { DueCell } from '@resolute/measurement';
import { CLOCK, type Clock } from '@resolute/platform';
import type { UnansweredReview } from '@resolute/reporting';
import type { DueRiskTask } from '@resolute/risk';
import { entryAddress, reviewAddress, reviewName, riskAddress, titleIn } from '../mails/naming';
import { noticeWords } from '../mails/notice-words';
import { AddresseesQueries } from '../reminders/addressees.queries';
import { workOf } from '../reminders/due-work';
import { DueWorkQueries } from '../reminders/due-work.queries';
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
    private readonly due: DueWorkQueries,
    private readonly addressees: AddresseesQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * What its person has still to hand in, to review or to do about risks, on the day on which it is due. An unknown address, a revoked one and that of somebody who may
   * not sign in are the same: there is nothing.
   */
  async of(secret: string): Promise<string> {
    const reader = await this.readers.of(secret);
    if (!reader) throw new DomainError('request/no-such-route');
    const now = this.clock.now();
    const day = dayOf(now, GENEVA);
    const span = { from: addDays(day, -PAST_DAYS), to: addDays(day, COMING_DAYS) };
    const [{ cells, reviews, riskTasks }, addressees] = await Promise.all([
      this.due.within(span, now),
      this.addressees.on(day),
    ]);
    const own = cells.filter((cell) => concerns(reader.id, cell, addressees));
    const ownTasks = riskTasks.filter((task) => toldOfRiskTask(task, addressees).includes(reader.id));
    const { language } = reader;
    return icalendar({
      name: noticeWords('calendar.name', language),
      language,
      at: now,
      events: [
        ...own.map((cell) => eventOf(cell, reader)),
        ...reviews.filter(({ personId }) => personId === reader.id).map((review) => reviewEventOf(review, reader)),
        ...ownTasks.map((task) => riskEventOf(task, reader)),
      ],
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

function reviewEventOf(review: UnansweredReview, { language, site }: FeedReader): DayEvent {
  const report = reviewName(review, language);
  return {
    uid: `${review.reportVersionId}@${new URL(site).hostname}`,
    day: review.dueOn,
    summary: noticeWords('calendar.review', language, { report }),
    description: report,
    address: reviewAddress(site, review),
  };
}

function riskEventOf({ id, risk, treatment, dueOn }: DueRiskTask, { language, site }: FeedReader): DayEvent {
  const { code, title } = risk;
  return {
    uid: `${id}@${new URL(site).hostname}`,
    day: dueOn,
    summary: noticeWords(treatment === null ? 'calendar.risk-review' : 'calendar.treatment', language, { code }),
    description: titleIn(treatment ?? title, language),
    address: riskAddress(site, risk.id),
  };
}

/** Those whom reminders of it would go to, and the head of the unit, as long as they may read it. */
function concerns(personId: string, cell: DueCell, addressees: Addressees): boolean {
  if (!addressees.reachable.has(personId)) return false;
  const { unitId } = workOf(cell);
  return addressees.units.get(unitId)?.headId === personId || toldOfWork(workOf(cell), addressees).includes(personId);
}
