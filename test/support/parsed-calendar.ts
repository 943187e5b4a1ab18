/** The properties of an event by their names, without their parameters. */
export type ParsedEvent = Readonly<Record<string, string>>;

/** Reads a calendar as a program does that knows RFC 5545: unfolds lines, and takes the escapes out of texts. */
export function parsedCalendar(text: string): { readonly events: ParsedEvent[]; readonly name: string } {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('Every line must end with CRLF');
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('Not a calendar');
  const events: Record<string, string>[] = [];
  let name = '';
  let current: Record<string, string> | undefined;
  for (const line of lines) {
    const [, property = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (property === '') throw new Error(`Not a line of a calendar: ${line}`);
    if (line === 'BEGIN:VEVENT') {
      current = {};
      events.push(current);
    } else if (line === 'END:VEVENT') current = undefined;
    else if (current) current[property] = plain(value);
    else if (property === 'X-WR-CALNAME') name = plain(value);
  }
  return { events, name };
}

const plain = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
