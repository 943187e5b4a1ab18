import { mayChangePlans } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { type ResultThread, resultQuery } from '../../api/results';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Columns } from '../../ui/columns';
import { Page } from '../../ui/page';
import { RisksOn } from '../../ui/risks/risks-on';
import { SampleTag } from '../../ui/sample-tag';
import { Tag } from '../../ui/tag';
import { isPast } from '../../ui/time/is-past';
import { LoadedAt } from '../../ui/time/loaded-at';
import { TimeBanner } from '../../ui/time/time-banner';
import { TimeControl } from '../../ui/time/time-control';
import { titleText } from '../../ui/title-text';
import { useChangeAt } from '../../ui/use-change-at';
import { Breadcrumb } from './breadcrumb';
import { ChangeResult } from './change-result';
import { ContributesTo } from './contributes-to';
import { Contributions } from './contributions';
import { MeasuredBy } from './measured-by';
import { ActionsPanel } from './reports/actions-panel';
import { NotesPanel } from './reports/notes-panel';
import { ResultFacts } from './result-facts';
import { ResultRating } from './result-rating';
import classes from './results.module.css';
import { Successions } from './successions';
import { useAddress } from './use-address';
import { YearsPanel } from './years-panel';

/** One result: what it says, what hangs together with it, what became of it, and what is planned for each year. */
export function ResultById({ id }: { readonly id: string }) {
  const { say, language } = useWords();
  const [{ time }, onChange] = useAddress();
  const query = useQuery(resultQuery(id, time));
  const { noticeAt, doneAt } = useChangeAt();
  const result = query.data;
  const title =
    result && say('results.pageTitle', { code: result.code, title: titleText(result.title, language).text });
  return (
    <>
      {result && <Breadcrumb result={result} />}
      <Page
        title={title ?? say('results.result')}
        lead={result && <Marks result={result} />}
        actions={
          <>
            <TimeControl time={time} onChange={onChange} />
            {result && <ChangeResult result={result} isPast={isPast(time)} onDone={doneAt('result')} />}
          </>
        }
      >
        <TimeBanner time={time} onChange={onChange} />
        {noticeAt('result')}
        <LoadedAt query={query} what={say('results.result')} time={time}>
          {(loaded) => <Parts result={loaded} isPastShown={isPast(time)} noticeAt={noticeAt} doneAt={doneAt} />}
        </LoadedAt>
      </Page>
    </>
  );
}

function Marks({ result: { controlLevel, retiredOn, isSample } }: { readonly result: ResultThread }) {
  const { say } = useWords();
  return (
    <span className={classes.inline}>
      {say(`results.control-${controlLevel}`)}
      {retiredOn !== null && <Tag>{say('results.retired')}</Tag>}
      {isSample && <SampleTag />}
    </span>
  );
}

interface PartsProps extends ReturnType<typeof useChangeAt> {
  readonly result: ResultThread;
  readonly isPastShown: boolean;
}

function Parts({ result, isPastShown, noticeAt, doneAt }: PartsProps) {
  const { actor } = useSignedIn();
  const [{ time }] = useAddress();
  const mayChange = mayChangePlans(actor).allowed && !isPastShown;
  return (
    <>
      <ResultRating result={result} time={time} />
      <Columns
        first={
          <>
            <ResultFacts result={result} />
            {noticeAt('successions')}
            <Successions result={result} mayChange={mayChange} onDone={doneAt('successions')} />
          </>
        }
        second={
          <>
            {noticeAt('links')}
            <ContributesTo result={result} mayChange={mayChange} onDone={doneAt('links')} />
            <Contributions result={result} mayChange={mayChange} onDone={doneAt('links')} />
          </>
        }
      />
      <MeasuredBy resultId={result.id} time={time} />
      {!isPastShown && <RisksOn subject={{ result: result.id }} />}
      {noticeAt('actions')}
      <ActionsPanel result={result} time={time} isPastShown={isPastShown} onDone={doneAt('actions')} />
      {noticeAt('notes')}
      <NotesPanel result={result} time={time} isPastShown={isPastShown} onDone={doneAt('notes')} />
      {noticeAt('years')}
      <YearsPanel result={result} mayChange={mayChange} isPastShown={isPastShown} onDone={doneAt('years')} />
    </>
  );
}
