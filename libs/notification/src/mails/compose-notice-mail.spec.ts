import { LANGUAGES, type LocalDate, NOTIFICATION_KINDS, type NotificationKind, parseLocalDate } from '@resolute/domain';
import { composeNoticeMail, type NoticeMail } from './compose-notice-mail';
import { NOTICE_TEXT } from './notice-words';

const DAY = parseLocalDate('2026-04-23');
type Line = NoticeMail['lines'][number];

/** What is only said of reports that are reviewed. */
const OF_REVIEWS: readonly NotificationKind[] = ['review-asked', 'mention'];
const line = (over: Partial<Line> = {}): Line => ({
  kind: 'due-7',
  unit: { id: 'unit-13', code: 'SG13', kind: 'study-group', title: { en: 'Future networks' } },
  indicator: { id: 'i', code: 'I-STD-01', title: { en: 'Recommendations approved', fr: 'Recommandations approuvées' } },
  report: null,
  file: null,
  review: null,
  risk: null,
  period: '2026-Q1',
  dueOn: parseLocalDate('2026-04-30'),
  ...over,
});
const mail = (
  language: (typeof LANGUAGES)[number],
  lines: readonly Line[] = [line()],
  { day = DAY, name = 'Amina' }: { day?: LocalDate | null; name?: string } = {},
) =>
  composeNoticeMail({
    id: '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e',
    to: { name, email: 'amina@example.org', language },
    lines,
    day,
    site: 'https://resolute.example.org',
  });

describe.each(LANGUAGES)('a reminder by mail in %s', (language) => {
  it('says in text and in HTML what is due, of whom, and where to enter it and to choose', () => {
    for (const kind of NOTIFICATION_KINDS.filter((each) => !OF_REVIEWS.includes(each))) {
      const { text, html, subject } = mail(language, [
        line({ kind, dueOn: kind === 'sent-back' ? null : line().dueOn }),
      ]);
      for (const form of [text, html]) {
        for (const part of ['I-STD-01', '2026-Q1', 'SG13', 'Amina', 'https://resolute.example.org/entry?unit=unit-13'])
          expect(form).toContain(part);
        expect(form).toContain('https://resolute.example.org/profile');
        expect(form).not.toMatch(/undefined|[{}](?!")/);
        if (kind !== 'sent-back') expect(form).toContain('30');
      }
      expect(subject).toContain('Resolute');
    }
  });

  it('leads to the result of what came back, and to the values of a unit only where there are any', () => {
    const result = { id: 'r-1', code: 'A.1', title: { en: 'Standards' } };
    const back = { kind: 'sent-back', dueOn: null, indicator: null } as const;
    const reports = (['result-note', 'action'] as const).map((kind) => line({ ...back, report: { kind, result } }));
    const alone = mail(language, reports);
    for (const form of [alone.text, alone.html]) {
      expect(form.split('https://resolute.example.org/results/r-1')).toHaveLength(2);
      expect(form).toContain('A.1 Standards');
      expect(form).not.toContain('/entry');
      expect(form).not.toMatch(/undefined|[{}](?!")/);
    }
    const [note, action] = reports.map((each) => mail(language, [each], { day: null }).subject);
    expect(note).not.toBe(action);
    expect(mail(language, [...reports, line()]).text).toContain('/entry?unit=unit-13');
  });

  it('leads to the file of history that came back, which is of no single unit and no single period', () => {
    const file = { id: 'm-1', name: 'past\nyears.csv', units: [] };
    const back = line({ kind: 'sent-back', dueOn: null, indicator: null, unit: null, period: null, file });
    const { text, html } = mail(language, [back, line()]);
    for (const form of [text, html]) {
      expect(form).toContain('https://resolute.example.org/exchange/m-1');
      expect(form).toContain('past years.csv');
      expect(form.indexOf('SG13')).toBeLessThan(form.indexOf(NOTICE_TEXT[language]['digest.files']));
      expect(form).not.toMatch(/undefined|null|[{}](?!")/);
    }
    const { subject } = mail(language, [back], { day: null });
    expect(subject).toContain('past years.csv');
    expect(mail(language, [back]).text).not.toContain('/entry');
  });

  it('leads to a risk once, whether it is to be reviewed or treated, and says which of its treatments is due', () => {
    const risk = { id: 'k-1', code: 'R-0004', title: { en: 'Fellowships\nunderfunded' }, treatment: null };
    const treated = { ...risk, treatment: { en: 'Ask <b> partners' } };
    const about = { indicator: null, period: null } as const;
    const lines = [
      line({ ...about, kind: 'due-14', risk }),
      line({ ...about, kind: 'late', risk }),
      line({ ...about, kind: 'due-1', risk: treated }),
      line({ ...about, kind: 'escalated', risk: treated }),
    ];
    const { text, html } = mail(language, lines);
    for (const form of [text, html]) {
      expect(form.split('https://resolute.example.org/risks/k-1')).toHaveLength(2);
      expect(form).toContain('R-0004 Fellowships underfunded');
      expect(form).not.toContain('/entry');
      expect(form).not.toMatch(/undefined|null|[{}](?!")/);
    }
    expect(html).toContain('Ask &lt;b&gt; partners');
    const subjects = lines.map((each) => mail(language, [each], { day: null }).subject);
    expect(new Set(subjects).size).toBe(4);
    for (const subject of subjects) expect(subject).toContain('30');
    expect(subjects.filter((subject) => subject.includes('Ask <b> partners'))).toHaveLength(2);
  });

  it('leads to a report that is to be reviewed, and says who names one in a comment', () => {
    const review = { reportId: 'r-1', number: 2, title: { en: 'Summary\nfor all' }, occasion: 'C26', author: null };
    const about = { unit: null, indicator: null, period: null, review } as const;
    const author = { id: 'p', name: 'Lena <b>' };
    const lines = [
      line({ ...about, kind: 'review-asked' }),
      line({ ...about, kind: 'due-7' }),
      line({ ...about, kind: 'late' }),
      line({ ...about, kind: 'mention', dueOn: null, review: { ...review, author } }),
    ];
    const { text, html } = mail(language, [...lines, line()]);
    for (const form of [text, html]) {
      expect(form.split('https://resolute.example.org/reports/r-1/review/2')).toHaveLength(2);
      for (const part of ['Summary for all', 'C26', '2', 'Lena']) expect(form).toContain(part);
      expect(form.indexOf('SG13')).toBeLessThan(form.indexOf(NOTICE_TEXT[language]['digest.reviews']));
      expect(form).not.toContain(NOTICE_TEXT[language]['digest.files']);
      expect(form).not.toMatch(/undefined|null|[{}](?!")/);
    }
    expect(html).not.toContain('<b>');
    const subjects = lines.map((each) => mail(language, [each], { day: null }).subject);
    expect(new Set(subjects).size).toBe(lines.length);
    for (const subject of subjects.slice(0, 3)) expect(subject).toContain('30');
    expect(mail(language, lines).text).not.toContain('/entry');
  });

  it.each([1, 2, 3, 5, 11, 21, 100])('counts %d of them in its subject', (count) => {
    const { subject } = mail(
      language,
      Array.from({ length: count }, () => line()),
    );
    expect(subject).not.toMatch(/[{}#]/);
    if (count > 2) expect(subject).toContain(String(count));
  });

  it('has all words, and loads nothing from anywhere', () => {
    expect(Object.keys(NOTICE_TEXT[language]).sort()).toEqual(Object.keys(NOTICE_TEXT.en).sort());
    expect(mail(language).html).not.toMatch(/<img|<script|<link|url\(|src=/i);
  });
});

describe('a reminder by mail', () => {
  it('goes by unit, with what is late first', () => {
    const other = { id: 'unit-2', code: 'SG2', kind: 'study-group', title: {} } as const;
    const { text } = mail('en', [
      line(),
      line({ kind: 'late', period: '2025-Q4' }),
      line({ unit: other, period: '2025' }),
    ]);
    const places = ['SG13 Future networks', '2025-Q4', '2026-Q1', 'SG2', '2025:'].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('runs from right to left in Arabic, with codes that keep their direction', () => {
    const { html, text } = mail('ar');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain('\u2068I-STD-01 Recommendations approved\u2069');
    expect(text).toContain('\u20682026-Q1\u2069');
  });

  it('says one thing at once in its subject, on one line', () => {
    const title = { en: 'Approved\r\nBcc: eve@example.org' };
    const { subject } = mail('en', [line({ indicator: { id: 'i', code: 'I-1', title } })], { day: null });
    expect(subject).toBe('Resolute: I-1 Approved Bcc: eve@example.org, 2026-Q1: due on 30 April 2026');
  });

  it('lets no name and no title write into it', () => {
    const bad = '<b>Eve</b>\n\n- x';
    const indicator = { id: 'i', code: '<i>', title: { en: bad } };
    const unit = { id: '"><script>', code: '<u>', kind: 'unit', title: { en: bad } } as const;
    const { html, text } = mail('en', [line({ indicator, unit, period: '<p>\n<p>' })], { name: bad });
    expect(html).not.toMatch(/<b>|<i>|<u>|<script>|<p>/);
    expect(text).not.toContain('\n- x');
  });

  it('has an identity that stays the same', () => {
    expect(mail('en').messageId).toBe('<0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d1e@resolute.example.org>');
  });
});
