import { type ActualEntity, BreakdownValueEntity, type Tx } from '@resolute/database';
import { fieldFault, isDecimal, type Rating, type Translations, wordsHeld } from '@resolute/domain';
import type { ActualContent, BreakdownEntry } from './actual.view';

/** The columns that hold what was entered. */
export interface ContentRow {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  choice: boolean | string | string[] | null;
  judgement: Rating | null;
  notApplicable: string | null;
  isEstimate: boolean;
  narrative: Record<string, string> | null;
  remark: string | null;
}

/** What was entered as it is stored; a draft may be without anything, and holds one form of a value at most. */
export function contentRow(content: ActualContent): ContentRow {
  const forms = formsOf(content);
  requireOneForm(forms);
  requireDecimals(forms);
  return { ...forms, ...aboutIt(content) };
}

type Forms = Omit<ContentRow, 'isEstimate' | 'narrative' | 'remark'>;

function formsOf(content: ActualContent): Forms {
  const { value = null, numerator = null, denominator = null, judgement = null, notApplicable = null } = content;
  return { value, numerator, denominator, choice: choiceOf(content), judgement, notApplicable };
}

const choiceOf = ({ choice = null }: ActualContent): Forms['choice'] =>
  typeof choice === 'object' && choice !== null ? [...choice] : choice;

function requireDecimals({ value, numerator, denominator }: Forms): void {
  for (const [field, text] of Object.entries({ value, numerator, denominator }))
    if (text !== null && !isDecimal(text)) throw fieldFault(field, 'field/not-a-decimal');
  if (numerator === null && denominator !== null) throw fieldFault('numerator', 'field/missing');
  if (numerator !== null && denominator === null) throw fieldFault('denominator', 'field/missing');
}

const aboutIt = ({ isEstimate = false, narrative, remark = null }: ActualContent) => ({
  isEstimate,
  narrative: narrativeOf(narrative),
  remark,
});

const narrativeOf = (narrative: Translations | null | undefined): Record<string, string> | null =>
  (narrative && wordsHeld(narrative)) ?? null;

/** A number beside "not applicable" contradicts it; whichever was meant, the author takes the other away. */
function requireOneForm({ denominator: _denominator, ...forms }: Forms): void {
  const given = (Object.keys(forms) as (keyof typeof forms)[]).filter((field) => forms[field] !== null);
  if (given.length > 1) throw fieldFault(given.at(-1) ?? 'value', 'field/not-with-other');
}

/** What was entered, as a new revision takes it over. */
export const contentOf = (actual: ActualEntity): ContentRow => ({
  value: actual.value,
  numerator: actual.numerator,
  denominator: actual.denominator,
  choice: actual.choice,
  judgement: actual.judgement as Rating | null,
  notApplicable: actual.notApplicable,
  isEstimate: actual.isEstimate,
  narrative: actual.narrative,
  remark: actual.remark,
});

/** Puts a breakdown in the place of the one before. */
export async function replaceBreakdown(tx: Tx, actualId: string, entries: readonly BreakdownEntry[]): Promise<void> {
  for (const [at, { value }] of entries.entries())
    if (!isDecimal(value)) throw fieldFault(`breakdown.${at}.value`, 'field/not-a-decimal');
  const keys = entries.map(({ breakdownId, categoryId }) => `${breakdownId} ${categoryId}`);
  const again = keys.findIndex((key, at) => keys.indexOf(key) < at);
  if (again >= 0) throw fieldFault(`breakdown.${again}.categoryId`, 'field/repeated');
  await tx.remove(BreakdownValueEntity, { actualId });
  await tx.insertAll(
    BreakdownValueEntity,
    entries.map(({ breakdownId, categoryId, value }) => ({ actualId, breakdownId, categoryId, value })),
  );
}
