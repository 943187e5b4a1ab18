import { type Language, type NotificationKind, tellsOfDelay } from '@resolute/domain';
import { oneLine } from '@resolute/platform';
import type { NotificationView, ToldRisk } from '../notices/notice.view';
import { dayText, isolatedIn, reviewName, titleIn } from './naming';
import { type NoticeText, noticeWords } from './notice-words';

/** One thing that somebody is told, as far as a mail tells it. */
export type NoticeLine = Omit<NotificationView, 'id' | 'createdAt' | 'readAt'>;

type SentencesByKind = Readonly<Partial<Record<NotificationKind, keyof NoticeText>>>;

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
const REVIEW_SENTENCES: SentencesByKind = {
  'due-7': 'line.review-due',
  'due-1': 'line.review-due',
  late: 'line.review-late',
};

/** What is told, as one sentence: `I-STD-01 Recommendations approved, 2026-Q1: due on 30 April 2026`. */
export function sentence(line: NoticeLine, language: Language): string {
  const { kind, report, file, review, risk, period, dueOn } = line;
  const about = { what: isolatedIn(language, nameOf(line, language)), day: dueOn ? dayText(dueOn, language) : '' };
  if (file) return noticeWords('line.sent-back-file', language, about);
  if (risk) return riskSentence(kind, risk, about, language);
  if (review) {
    const author = isolatedIn(language, oneLine(review.author?.name ?? ''));
    return noticeWords(REVIEW_SENTENCES[kind] ?? SENTENCES[kind], language, { ...about, author });
  }
  const words = report ? (`line.sent-back-${report.kind}` as const) : SENTENCES[kind];
  return noticeWords(words, language, { ...about, period: isolatedIn(language, oneLine(period ?? '')) });
}

/** Its owner and whoever answers for the unit are told the same. */
function riskSentence(
  kind: NotificationKind,
  { treatment }: ToldRisk,
  about: { readonly what: string; readonly day: string },
  language: Language,
): string {
  const when = tellsOfDelay(kind) ? 'late' : 'due';
  if (treatment === null) return noticeWords(`line.risk-review-${when}`, language, about);
  const name = isolatedIn(language, titleIn(treatment, language));
  return noticeWords(`line.treatment-${when}`, language, { ...about, treatment: name });
}

/** Codes, titles and names of files are somebody's data and stay what they are. */
function nameOf({ indicator, report, file, review, risk }: NoticeLine, language: Language): string {
  if (file) return oneLine(file.name);
  if (review) return reviewName(review, language);
  const about = indicator ?? report?.result ?? risk;
  return about ? `${about.code} ${titleIn(about.title, language)}`.trim() : '';
}
