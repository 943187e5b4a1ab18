import { DomainError, type FieldProblem, fieldFault, requiredWords } from '@resolute/domain';
import { SECTIONS } from '../sections';
import type { SectionId } from '../sections/section-contents';
import type { ReportDefinitionWish } from './report-definition.view';
import { inDrawingOrder, inOfficialOrder } from './report-layout';

const SERIES = /^[A-Z]+(-[A-Z]+)*$/;

/** Every section that a definition can ask for. */
export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

type Wish = Omit<ReportDefinitionWish, 'code' | 'resultIds' | 'reviewerIds'>;

/** A definition without its code, as its row holds it. */
export interface DefinitionContent extends Omit<Wish, 'title' | 'frameworkId' | 'languages' | 'formats' | 'sections'> {
  readonly title: Record<string, string>;
  readonly languages: ReturnType<typeof inOfficialOrder>;
  readonly formats: ReturnType<typeof inDrawingOrder>;
  readonly sections: SectionId[];
  readonly firstHeadlines: string[];
  readonly frameworkVersionId: string | null;
}

/** What a definition is to hold. Throws with the field when a title or a list is empty, a series is none, or anything is named twice. */
export function contentOf(wish: Wish): DefinitionContent {
  const { title, form, series, isActive, cutOffDays, mostHeadlines, mostNamed, frameworkId = null } = wish;
  if (!SERIES.test(series)) throw fieldFault('series', 'field/not-a-code');
  requireLists(wish);
  return {
    title: requiredWords(title, 'title'),
    form,
    series,
    isActive,
    cutOffDays,
    languages: inOfficialOrder(wish.languages),
    formats: inDrawingOrder(wish.formats),
    sections: [...wish.sections],
    firstHeadlines: [...wish.firstHeadlines],
    mostHeadlines,
    mostNamed,
    frameworkVersionId: frameworkId,
  };
}

function requireLists({ languages, formats, sections, firstHeadlines }: Wish): void {
  const needed = { languages, formats, sections };
  const errors: FieldProblem[] = [
    ...Object.entries(needed).flatMap(([field, list]): FieldProblem[] =>
      list.length === 0 ? [{ field, code: 'field/none-chosen' }] : [],
    ),
    ...Object.entries({ ...needed, firstHeadlines }).flatMap(([field, list]) => repeatedIn(field, list)),
  ];
  if (errors.length > 0) throw new DomainError('request/invalid', { errors });
}

const repeatedIn = (field: string, list: readonly string[]): FieldProblem[] =>
  list.flatMap((entry, at): FieldProblem[] =>
    list.indexOf(entry) < at ? [{ field: `${field}.${at}`, code: 'field/repeated' }] : [],
  );
