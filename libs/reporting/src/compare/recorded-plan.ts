import { groupedBy, type RecordedFigure } from '@resolute/domain';
import type { IndicatorFigure, PlanInFull, PlanResult, RolledUpPart } from '@resolute/measurement';

/** An indicator as it had been recorded by the cut-off of a report. */
export interface RecordedIndicator extends RecordedFigure {
  readonly id: string;
  readonly code: string;
  readonly title: IndicatorFigure['title'];
}

/** Without what no comparison asks for, as those of a whole plan are held at once. */
export const recordedIndicator = (figure: IndicatorFigure, cutOff: string): RecordedIndicator => ({
  id: figure.id,
  code: figure.code,
  title: figure.title,
  versionId: figure.versionId,
  unit: figure.unit,
  input: figure.input,
  result: figure.result,
  provenance: Object.fromEntries(
    Object.entries(figure.provenance).map(([period, { parts }]) => [
      period,
      { parts: parts.map(({ partId, actualId, acceptedAt }) => ({ partId, actualId, acceptedAt })) },
    ]),
  ),
  cutOff,
});

/** What hangs below a result: each part with its terms, and the indicators among them. */
export interface Below {
  readonly terms: ReadonlySet<string>;
  readonly indicatorIds: ReadonlySet<string>;
}

/** The plan that a report is about, as it had been recorded by its cut-off. */
export class RecordedPlan {
  private readonly byId: ReadonlyMap<string, PlanResult>;
  private readonly byCode: ReadonlyMap<string, readonly PlanResult[]>;
  private readonly found = new Map<string, Below>();
  /** Of its indicators. */
  readonly codes: ReadonlySet<string>;

  constructor({ indicators, results }: Pick<PlanInFull, 'indicators' | 'results'>) {
    this.codes = new Set(indicators.map(({ code }) => code));
    this.byId = new Map(results.map((each) => [each.result.id, each]));
    this.byCode = groupedBy(results, ({ result }) => result.code);
  }

  /** Of several with one code the highest. */
  resultOf(code: string): PlanResult | undefined {
    return this.byCode.get(code)?.[0];
  }

  /** All that makes up a result; what it is called stays in every edition of a plan, and its id does not. */
  below(code: string): Below {
    const known = this.found.get(code);
    if (known) return known;
    const [terms, indicatorIds] = [new Set<string>(), new Set<string>()];
    const seen = new Set<PlanResult>();
    const walk = (result: PlanResult | undefined): void => {
      if (!result || seen.has(result)) return;
      seen.add(result);
      for (const part of result.parts) {
        terms.add(JSON.stringify([result.result.code, part.kind, this.lastingName(part), termsOf(part)]));
        if (part.kind === 'indicator') indicatorIds.add(part.id);
        else walk(this.byId.get(part.id));
      }
    };
    walk(this.resultOf(code));
    const below = { terms, indicatorIds };
    this.found.set(code, below);
    return below;
  }

  private lastingName({ kind, id }: RolledUpPart): string {
    return kind === 'indicator' ? id : (this.byId.get(id)?.result.code ?? id);
  }
}

const termsOf = ({ weight = '', share = '', critical = false }: RolledUpPart) => [weight, share, critical];
