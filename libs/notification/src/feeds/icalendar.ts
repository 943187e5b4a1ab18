import { addDays, type LocalDate } from '@resolute/domain';

/** Something on a whole day. */
export interface DayEvent {
  /** The same for the same thing for ever, so that calendars move an event and do not double it. */
  readonly uid: string;
  readonly day: LocalDate;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** When it was put together. */
  readonly at: Date;
  readonly events: readonly DayEvent[];
}

/** RFC 5545: a line ends after 75 octets, and goes on in the next one after a space. */
const MOST_OCTETS = 75;

/** A calendar as RFC 5545 writes it, with all-day events that take up no time of the day. */
export function icalendar({ name, language, at, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ITU-T//Resolute//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...events.flatMap((event) => eventLines(event, language, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const eventLines = ({ uid, day, summary, description, address }: DayEvent, language: string, at: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${textValue(uid)}`,
  `DTSTAMP:${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
  `DTSTART;VALUE=DATE:${dateValue(day)}`,
  `DTEND;VALUE=DATE:${dateValue(addDays(day, 1))}`,
  `SUMMARY;LANGUAGE=${language}:${textValue(summary)}`,
  `DESCRIPTION;LANGUAGE=${language}:${textValue(description)}`,
  `URL:${address}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

const dateValue = (day: LocalDate): string => day.replaceAll('-', '');

/** RFC 5545 has no way to write control characters other than these two. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/** A text with the signs escaped that would end it, so that a title cannot write properties of its own. */
const textValue = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A line in pieces of 75 octets at most, cut between characters and never within one. */
function folded(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const sign of line) {
    const length = Buffer.byteLength(sign);
    if (octets + length > MOST_OCTETS) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += sign;
    octets += length;
  }
  return pieces.join('\r\n ');
}
