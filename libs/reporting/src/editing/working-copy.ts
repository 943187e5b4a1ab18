import type { RowReads } from '@resolute/database';
import {
  isEmptyNarrative,
  isOutOfDate,
  type Language,
  type MissingForReview,
  missingForReview,
  type Narrative,
  type TextRow,
} from '@resolute/domain';
import { SECTIONS } from '../sections';
import type { Section } from '../sections/section';
import type { SectionId } from '../sections/section-contents';
import type { ReportSnapshot } from '../snapshot/report-snapshot';
import type { NamedPerson, ReportReviewer } from './report.view';
import type { NarratedText, VersionContent } from './report-narrative';
import { REVIEWERS } from './reviewers.sql';

/** A text of a report as it is held. */
export interface HeldText extends TextRow {
  readonly body: Narrative;
  readonly changedAt: Date;
  readonly author: NamedPerson | null;
}

/** All that a report says at this moment: its frozen figures, its texts, and who is asked to review it. */
export interface WorkingCopy {
  readonly originalLanguage: Language;
  /** As canonical JSON, and read. */
  readonly snapshotText: string;
  readonly snapshotSha256: Buffer;
  readonly snapshot: ReportSnapshot;
  readonly texts: readonly HeldText[];
  readonly reviewers: readonly ReportReviewer[];
}

interface Frozen {
  readonly originalLanguage: Language;
  readonly content: string;
  readonly sha256: Buffer;
}

const FROZEN = `
  SELECT r.original_language AS "originalLanguage", s.content, s.sha256
  FROM reports r JOIN report_snapshots s ON s.run_id = r.run_id WHERE r.id = $1`;
const TEXTS = `
  SELECT t.section, t.language, t.body, t.state, t.based_on AS "basedOn", t.version, t.changed_at AS "changedAt",
    CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name) END AS author
  FROM report_texts t LEFT JOIN persons p ON p.id = t.author_id WHERE t.report_id = $1`;

/** The working copy of a report; three statements, in a transaction or out of one. Undefined where there is no such report. */
export async function workingCopy(reads: RowReads, reportId: string): Promise<WorkingCopy | undefined> {
  const [frozen] = await reads.rows<Frozen>(FROZEN, [reportId]);
  if (!frozen) return undefined;
  const rows = await reads.rows<Omit<HeldText, 'isEmpty'>>(TEXTS, [reportId]);
  return {
    originalLanguage: frozen.originalLanguage,
    snapshotText: frozen.content,
    snapshotSha256: frozen.sha256,
    snapshot: JSON.parse(frozen.content) as ReportSnapshot,
    texts: rows.map((row) => ({ ...row, isEmpty: isEmptyNarrative(row.body) })),
    reviewers: await reads.rows<ReportReviewer>(REVIEWERS, [reportId]),
  };
}

function isEmptySection(id: SectionId, { sections }: Pick<ReportSnapshot, 'sections'>): boolean {
  const [section, content] = [SECTIONS[id] as unknown as Section<SectionId>, sections[id]];
  return content !== undefined && section.isEmpty?.(content) === true;
}

/** The sections of a report that were frozen, in the order in which they are read. */
export const sectionsOf = ({ layout, sections }: Pick<ReportSnapshot, 'layout' | 'sections'>): SectionId[] =>
  layout.sections.filter((id) => sections[id] !== undefined);

/** What a version of the working copy would keep. A text in a language that the report is not drawn in is none of it. */
export function versionContentOf({ originalLanguage, snapshot, texts }: WorkingCopy): VersionContent {
  const { languages } = snapshot.layout;
  const textIn = (section: string, language: Language): HeldText | undefined =>
    texts.find((text) => text.section === section && text.language === language);
  const narrated = (section: string): Partial<Record<Language, NarratedText>> =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = textIn(section, language);
        if (!text) return [];
        const { body, state } = text;
        return [[language, { body, state, isOutOfDate: isOutOfDate(text, textIn(section, originalLanguage)) }]];
      }),
    );
  const sections = sectionsOf(snapshot);
  return {
    form: 'report-version/1',
    originalLanguage,
    sections,
    texts: Object.fromEntries(sections.map((section) => [section, narrated(section)])),
  };
}

/** What keeps the working copy from going to review. */
export function missingIn({ originalLanguage, snapshot, texts, reviewers }: WorkingCopy): MissingForReview[] {
  const originals = texts.filter(({ language, isEmpty }) => language === originalLanguage && !isEmpty);
  const { results } = snapshot.sections;
  return missingForReview({
    sections: sectionsOf(snapshot).filter((id) => !isEmptySection(id, snapshot)),
    told: new Set(originals.map(({ section }) => section)),
    ...(results && { results: { section: 'results', results: results.results } }),
    reviewers: reviewers.filter(({ mayReview }) => mayReview).length,
  });
}
