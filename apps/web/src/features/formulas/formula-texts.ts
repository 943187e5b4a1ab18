/**
 * The published pages of the rule by the names in their addresses. Their one source is `docs/formulas`; a page is fetched when
 * somebody reads it.
 */
const FORMULA_TEXTS: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  README: () => import('../../../../../docs/formulas/README.md?raw'),
  alignment: () => import('../../../../../docs/formulas/alignment.md?raw'),
  calendar: () => import('../../../../../docs/formulas/calendar.md?raw'),
  display: () => import('../../../../../docs/formulas/display.md?raw'),
  flows: () => import('../../../../../docs/formulas/flows.md?raw'),
  gates: () => import('../../../../../docs/formulas/gates.md?raw'),
  'other-kinds': () => import('../../../../../docs/formulas/other-kinds.md?raw'),
  'pace-and-expected-value': () => import('../../../../../docs/formulas/pace-and-expected-value.md?raw'),
  parts: () => import('../../../../../docs/formulas/parts.md?raw'),
  'plan-standing': () => import('../../../../../docs/formulas/plan-standing.md?raw'),
  progress: () => import('../../../../../docs/formulas/progress.md?raw'),
  'ratings-and-ties': () => import('../../../../../docs/formulas/ratings-and-ties.md?raw'),
  resources: () => import('../../../../../docs/formulas/resources.md?raw'),
  risk: () => import('../../../../../docs/formulas/risk.md?raw'),
  'roll-up': () => import('../../../../../docs/formulas/roll-up.md?raw'),
  'threshold-tests': () => import('../../../../../docs/formulas/threshold-tests.md?raw'),
};

/** The page that leads to all others. */
export const FIRST_FORMULA = 'README';

/** The names of all pages. */
export const FORMULA_NAMES: readonly string[] = Object.keys(FORMULA_TEXTS);

/** The text of a page as it is published; `null` when there is no page of that name. */
export async function formulaText(name: string): Promise<string | null> {
  const fetchText = Object.hasOwn(FORMULA_TEXTS, name) ? FORMULA_TEXTS[name] : undefined;
  return fetchText ? (await fetchText()).default : null;
}
