import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { Plan } from '../../api/plans';
import { type ResultEdition, resultsChanged, type YearEntry } from '../../api/results';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';
import { DrawerButton } from '../../ui/drawer-button';
import { SampleTag } from '../../ui/sample-tag';
import { Tag } from '../../ui/tag';
import { Translated } from '../../ui/translated';
import { usePercent } from '../../ui/use-percent';
import classes from './results.module.css';
import { YearForm } from './year-form';

interface YearCellProps {
  readonly edition: ResultEdition;
  readonly plan: Plan | undefined;
  readonly year: number;
  readonly mayChange: boolean;
  readonly onDone: (sentence: string) => void;
}

/** What an edition plans for a year; in the edition that is not frozen, planners plan, change and remove it. */
export function YearCell({ edition, plan, year, mayChange, onDone }: YearCellProps) {
  const { say } = useWords();
  const entry = edition.years.find((each) => each.year === year);
  const isOpen = mayChange && edition.frozenAt === null;
  const isInPlan = plan !== undefined && plan.firstYear <= year && year <= plan.lastYear;
  if (!entry) return isOpen && isInPlan ? <PlanYear edition={edition} year={year} onDone={onDone} /> : '–';
  const inPlan = { year: String(year), plan: edition.framework.code };
  return (
    <div className={classes.year} data-quiet={edition.frozenAt !== null}>
      <Planned entry={entry} />
      {isOpen && (
        <div className={classes.buttons}>
          <DrawerButton
            ask={say('results.changeYearAsk')}
            name={say('results.changeYearOf', inPlan)}
            title={say('results.changeYearTitle', inPlan)}
            onDone={onDone}
          >
            {(frame) => <YearForm edition={edition} year={year} entry={entry} {...frame} />}
          </DrawerButton>
          <RemoveYear entry={entry} plan={edition.framework.code} onDone={onDone} />
        </div>
      )}
    </div>
  );
}

function Planned({ entry: { planned, regionalSupportShare, isSample } }: { readonly entry: YearEntry }) {
  const { say } = useWords();
  const percent = usePercent();
  return (
    <>
      <p>
        <Translated words={planned} />
      </p>
      <span className={classes.inline}>
        {regionalSupportShare !== null && (
          <Tag>{say('results.regionalSupport', { share: percent(regionalSupportShare) })}</Tag>
        )}
        {isSample && <SampleTag />}
      </span>
    </>
  );
}

interface PlanYearProps {
  readonly edition: ResultEdition;
  readonly year: number;
  readonly onDone: (sentence: string) => void;
}

function PlanYear({ edition, year, onDone }: PlanYearProps) {
  const { say } = useWords();
  const inPlan = { year: String(year), plan: edition.framework.code };
  return (
    <DrawerButton
      ask={say('results.planYearAsk', { year: String(year) })}
      title={say('results.planYearTitle', inPlan)}
      onDone={onDone}
    >
      {(frame) => <YearForm edition={edition} year={year} {...frame} />}
    </DrawerButton>
  );
}

interface RemoveYearProps {
  readonly entry: YearEntry;
  readonly plan: string;
  readonly onDone: (sentence: string) => void;
}

function RemoveYear({ entry: { id, year }, plan, onDone }: RemoveYearProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const inPlan = { year: String(year), plan };
  const send = async (): Promise<void> => {
    await answerOf(api.DELETE('/api/v1/year-entries/{id}', { params: { path: { id } } }));
    await resultsChanged(queries);
    onDone(say('results.yearRemoved', inPlan));
  };
  return (
    <AskFirst
      ask={say('results.removeYearAsk', { year: String(year) })}
      title={say('results.removeYearTitle', inPlan)}
      consequence={say('results.removeYearWhy')}
      action={say('results.removeYear', { year: String(year) })}
      send={send}
      isDangerous
    />
  );
}
