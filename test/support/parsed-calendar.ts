/** The properties of an event by their names, without their parameters. */
export type ParsedEvent = Readonly<Record<string, string>>;

interface Line {
  readonly property: string;
  readonly value: string;
}

/** Reads a calendar as a program does that knows RFC 5545: unfolds lines, and takes the escapes out of texts. */
export function parsedCalendar(text: string): { readonly events: ParsedEvent[]; readonly name: string } {
  const lines = linesOf(text);
  const events: Record<string, string>[] = [];
  let isWithin = false;
  for (const { property, value } of lines) {
    const opens = property === 'BEGIN' && value === 'VEVENT';
    if (opens) events.push({});
    isWithin = opens || (isWithin && property !== 'END');
    if (isWithin && !opens) Object.assign(events.at(-1) as object, { [property]: plain(value) });
  }
  return { events, name: nameIn(lines) };
}

const nameIn = (lines: readonly Line[]): string =>
  plain(lines.find(({ property }) => property === 'X-WR-CALNAME')?.value ?? '');

function linesOf(text: string): Line[] {
  if (!text.endsWith('\r\n') || /[^\r]\n/.test(text)) throw new Error('Every line must end with CRLF');
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('Not a calendar');
  return lines.map((line) => {
    const [, property, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (property === undefined || value === undefined) throw new Error(`Not a line of a calendar: ${line}`);
    return { property, value };
  });
}

const plain = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
