import { digestByUnit, type Language, type LocalDate, type NotificationKind } from '@resolute/domain';
import { escaped, type Mail, mailButton, mailFooter, mailPage, mailParagraph, oneLine } from '@resolute/platform';
import type { NotificationView } from '../notices/notice.view';
import {
  dayText,
  entryAddress,
  fileAddress,
  isolatedIn,
  resultAddress,
  reviewAddress,
  reviewName,
  titleIn,
} from './naming';
import { type NoticeText, noticeWords } from './notice-words';

/** What somebody is mailed: all that waits on a day, or one thing at once. */
export interface NoticeMail {
  /** Of the digest or of the one notice: the same message has the same identity. */
  readonly id: string;
  readonly to: { readonly name: string; readonly email: string; readonly language: Language };
  readonly lines: readonly Omit<NotificationView, 'id' | 'createdAt' | 'readAt'>[];
  /** The day of a digest; null for a mail about one thing. */
  readonly day: LocalDate | null;
  /** The address people type, such as `https://resolute.example.org`. */
  readonly site: string;
}

type Line = NoticeMail['lines'][number];

const SENTENCES: Readonly<Record<NotificationKind, keyof NoticeText>> = {
  'due-14': 'line.due',
  'due-7': 'line.due',
  'due-1': 'line.due',
  late: 'line.late',
  escalated: 'line.escalated',
  'sent-back': 'line.sent-back',
  'review-asked': 'line.review-asked',
  mention: 'line.mention',
};

/** Of a report the same reminders ask for something else. */
const REVIEW_SENTENCES: Readonly<Partial<Record<NotificationKind, keyof NoticeText>>> = {
  'due-7': 'line.review-due',
  'due-1': 'line.review-due',
  late: 'line.review-late',
};

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
function partsOf(lines: readonly Line[]): ReturnType<typeof digestByUnit<Line>> {
  const [reviews, others] = [lines.filter(({ review }) => review), lines.filter(({ review }) => !review)];
  return [...digestByUnit(others), ...digestByUnit(reviews)];
}

const headOf = ([first]: readonly Line[]): keyof NoticeText => (first?.review ? 'digest.reviews' : 'digest.files');

/** Where one goes from here: to the values of the unit, to each result or file of which something came back, to each review. */
function doorsOf(
  { unit, lines }: Pick<ReturnType<typeof digestByUnit<Line>>[number], 'unit' | 'lines'>,
  site: string,
  language: Language,
): Door[] {
  const results = new Map(lines.flatMap(({ report }) => (report ? [[report.result.id, report.result]] : [])));
  const files = lines.flatMap(({ file }) => file ?? []);
  const told = lines.flatMap(({ review }) => (review ? [[reviewAddress(site, review), review] as const] : []));
  const named = (text: string): string => isolatedIn(language, oneLine(text));
  const entry = unit &&
    lines.some(({ indicator }) => indicator) && {
      action: noticeWords('action', language, { unit: named(unit.code) }),
      address: entryAddress(site, unit.id),
    };
  return [
    ...(entry ? [entry] : []),
    ...[...results.values()].map(({ id, code }) => ({
      action: noticeWords('action.result', language, { result: named(code) }),
      address: resultAddress(site, id),
    })),
    ...files.map(({ id, name }) => ({
      action: noticeWords('action.file', language, { file: named(name) }),
      address: fileAddress(site, id),
    })),
    ...[...new Map(told)].map(([address, review]) => ({
      action: noticeWords('action.review', language, { report: named(reviewName(review, language)) }),
      address,
    })),
  ];
}

/** One line of it. */
function sentence(line: Line, language: Language): string {
  const { kind, report, file, review, period, dueOn } = line;
  const what = isolatedIn(language, nameOf(line, language));
  if (file) return noticeWords('line.sent-back-file', language, { what });
  const day = dueOn === null ? '' : dayText(dueOn, language);
  if (review) {
    const author = isolatedIn(language, oneLine(review.author?.name ?? ''));
    return noticeWords(REVIEW_SENTENCES[kind] ?? SENTENCES[kind], language, { what, day, author });
  }
  const words = report ? (`line.sent-back-${report.kind}` as const) : SENTENCES[kind];
  return noticeWords(words, language, { what, period: isolatedIn(language, oneLine(period ?? '')), day });
}

/** Codes, titles and names of files are somebody's data and stay what they are. */
function nameOf({ indicator, report, file, review }: Line, language: Language): string {
  if (file) return oneLine(file.name);
  if (review) return reviewName(review, language);
  const about = indicator ?? report?.result;
  return about ? `${about.code} ${titleIn(about.title, language)}`.trim() : '';
}

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

interface Door {
  readonly action: string;
  readonly address: string;
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
