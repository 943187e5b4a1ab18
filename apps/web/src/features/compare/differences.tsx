import type { IndicatorChange, ReportComparison } from '../../api/comparisons';
import { useWords } from '../../text/words';
import { Empty } from '../../ui/states/empty';
import { FiguresPanel } from './figures-panel';
import { LatePanel } from './late-panel';
import { PartsPanel } from './parts-panel';
import { RatingsPanel } from './ratings-panel';
import { ActionsPanel, NotesPanel } from './said-panels';
import { TallyPanel } from './tally-panel';
import { TargetsPanel } from './targets-panel';
import { TextsPanel } from './texts-panel';

/** What differs, by what it is; nothing is shown of what is the same. */
export function Differences({ comparison }: { readonly comparison: ReportComparison }) {
  const { say } = useWords();
  const { indicators, results, breakdowns, tally, late, texts, language } = comparison;
  if (isSame(comparison)) return <Empty title={say('compare.same')} why={say('compare.sameWhy')} />;
  const rated = indicators.filter((each) => isOneSided(each) || has(each, 'rating'));
  const counted = indicators.filter((each) => has(each, 'value', 'expected', 'pace', 'progress'));
  const aimed = indicators.filter((each) => has(each, 'target', 'baseline', 'method'));
  return (
    <>
      {tally && <TallyPanel tally={tally} />}
      {rated.length + results.length > 0 && <RatingsPanel indicators={rated} results={results} />}
      {counted.length > 0 && <FiguresPanel indicators={counted} />}
      {aimed.length > 0 && <TargetsPanel indicators={aimed} />}
      {breakdowns.map((each) => (
        <PartsPanel key={each.code} breakdown={each} />
      ))}
      {late.length > 0 && <LatePanel late={late} />}
      <InWords comparison={comparison} />
      {texts.length > 0 && <TextsPanel texts={texts} language={language} />}
    </>
  );
}

function InWords({ comparison: { notes, actions } }: { readonly comparison: ReportComparison }) {
  return (
    <>
      {notes.length > 0 && <NotesPanel notes={notes} />}
      {actions.length > 0 && <ActionsPanel actions={actions} />}
    </>
  );
}

const isSame = ({ indicators, results, breakdowns, tally, notes, actions, late, texts }: ReportComparison): boolean =>
  tally === null && [indicators, results, breakdowns, notes, actions, late, texts].every(({ length }) => length === 0);

type Aspect = IndicatorChange['changes'][number]['aspect'];

const isOneSided = ({ before, after }: IndicatorChange): boolean => before === null || after === null;

const has = ({ changes }: IndicatorChange, ...aspects: readonly Aspect[]): boolean =>
  changes.some(({ aspect }) => aspects.includes(aspect));
