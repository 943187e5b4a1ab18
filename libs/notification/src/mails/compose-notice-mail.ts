import { digestByUnit, type Language, type LocalDate } from '@resolute/domain';
import { escaped, type Mail, mailButton, mailFooter, mailPage, mailParagraph, oneLine } from '@resolute/platform';
import { dayText, isolatedIn, titleIn } from './naming';
import { type Door, doorsOf } from './notice-doors';
import { type NoticeLine, sentence } from './notice-line';
import { type NoticeText, noticeWords } from './notice-words';

/** What somebody is mailed: all that waits on a day, or one thing at once. */
export interface NoticeMail {
  /** Of the digest or of the one notice: the same message has the same identity. */
  readonly id: string;
  readonly to: { readonly name: string; readonly email: string; readonly language: Language };
  readonly lines: readonly NoticeLine[];
  /** The day of a digest; null for a mail about one thing. */
  readonly day: LocalDate | null;
  /** The address people type, such as `https://resolute.example.org`. */
  readonly site: string;
}

/** The message, in the person's language, as text and as HTML that loads nothing: unit by unit, what is late first. */
export function composeNoticeMail({ id, to, lines, day, site }: NoticeMail): Mail {
  const { language } = to;
  const units = partsOf(lines).map(({ unit, lines: own }) => ({
    name: unit ? `${unit.code} ${titleIn(unit.title, language)}`.trim() : noticeWords(headOf(own), language),
    doors: doorsOf({ unit, lines: own }, site, language),
    lines: own.map((line) => sentence(line, language)),
  }));
  const words = {
    subject: subjectOf({ lines, day }, language),
    greeting: noticeWords('greeting', language, { name: isolatedIn(language, oneLine(to.name)) }),
    lead: day
      ? noticeWords('digest.lead', language, { day: dayText(day, language) })
      : noticeWords('single.lead', language),
    settings: noticeWords('settings', language, { address: `${site}/profile` }),
    from: noticeWords('from', language, { site }),
  };
  return {
    to: to.email,
    subject: words.subject,
    messageId: `<${id}@${new URL(site).hostname}>`,
    text: textOf(words, units),
    html: htmlOf(words, units, language),
  };
}

/** Unit by unit, then files, and reports to review last. */
function partsOf(lines: readonly NoticeLine[]): ReturnType<typeof digestByUnit<NoticeLine>> {
  const [reviews, others] = [lines.filter(({ review }) => review), lines.filter(({ review }) => !review)];
  return [...digestByUnit(others), ...digestByUnit(reviews)];
}

const headOf = ([first]: readonly NoticeLine[]): keyof NoticeText =>
  first?.review ? 'digest.reviews' : 'digest.files';

function subjectOf({ lines, day }: Pick<NoticeMail, 'lines' | 'day'>, language: Language): string {
  const [first] = lines;
  if (day !== null || first === undefined) return noticeWords('digest.subject', language, { count: lines.length });
  return oneLine(noticeWords('single.subject', language, { line: sentence(first, language) }));
}

interface Words {
  readonly greeting: string;
  readonly lead: string;
  readonly settings: string;
  readonly from: string;
  readonly subject: string;
}

interface UnitLines {
  readonly name: string;
  readonly doors: readonly Door[];
  readonly lines: readonly string[];
}

function textOf({ greeting, lead, settings, from }: Words, units: readonly UnitLines[]): string {
  const blocks = units.map(({ name, lines, doors }) =>
    [
      name,
      ...lines.map((line) => `- ${line}`),
      ...doors.flatMap(({ action, address }) => ['', `${action}:`, address]),
    ].join('\n'),
  );
  return `${[greeting, lead, ...blocks, settings, `-- \n${from}`].join('\n\n')}\n`;
}

function htmlOf(
  { subject, greeting, lead, settings, from }: Words,
  units: readonly UnitLines[],
  language: Language,
): string {
  const blocks = units.flatMap(({ name, lines, doors }) => [
    `<h2 style="margin:24px 0 8px;font-size:16px"><bdi>${escaped(name)}</bdi></h2>`,
    `<ul style="margin:0 0 16px;padding-inline-start:20px">${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    ...doors.map(({ action, address }) => mailButton(address, action)),
  ]);
  const parts = [mailParagraph(greeting), mailParagraph(lead), ...blocks, mailFooter(settings), mailFooter(from)];
  return mailPage(language, subject, parts);
}
