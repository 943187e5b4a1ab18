import { parseLocalDate } from '@resolute/domain';
import { parsedCalendar } from '../../../../test/support/parsed-calendar';
import { icalendar } from './icalendar';

const event = (over: object = {}) => ({
  uid: 'part-2026-Q1@resolute.example.org',
  day: parseLocalDate('2026-04-30'),
  summary: 'Due: I-STD-01',
  description: 'Recommendations approved',
  address: 'https://resolute.example.org/entry?unit=1',
  ...over,
});
const calendar = (...events: ReturnType<typeof event>[]): string =>
  icalendar({ name: 'Due days', language: 'en', at: new Date('2026-03-29T00:30:00.123Z'), events });

describe('a calendar', () => {
  it('has its events on whole days that end where the next day begins', () => {
    expect(calendar(event({ day: parseLocalDate('2026-12-31') })).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ITU-T//Resolute//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Due days',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'BEGIN:VEVENT',
      'UID:part-2026-Q1@resolute.example.org',
      'DTSTAMP:20260329T003000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY;LANGUAGE=en:Due: I-STD-01',
      'DESCRIPTION;LANGUAGE=en:Recommendations approved',
      'URL:https://resolute.example.org/entry?unit=1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['a', 200],
    ['é', 120],
    ['المؤشر', 40],
    ['批准的建议书数量', 30],
    ['👩‍🔬', 30],
  ])('folds a long text of %s between characters, at 75 octets', (sign, times) => {
    const summary = sign.repeat(times);
    const text = calendar(event({ summary }));
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(parsedCalendar(text).events[0]?.SUMMARY).toBe(summary);
  });

  it.each([
    'a; b, c \\ d',
    'two\nlines',
    'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Eve',
    'tab\tstays',
    'bell\u0007goes',
  ])('takes %j for a text and nothing else', (summary) => {
    const { events } = parsedCalendar(calendar(event({ summary, description: summary })));
    expect(events).toHaveLength(1);
    const plain = summary.replaceAll('\r\n', '\n').replaceAll('\u0007', '');
    expect(events[0]).toMatchObject({ SUMMARY: plain, DESCRIPTION: plain, DTSTART: '20260430' });
  });

  it('may have no events', () => {
    expect(parsedCalendar(calendar()).events).toEqual([]);
  });
});
