import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { type ReviewedVersion, threadsQuery } from '../../api/reviews';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { Page } from '../../ui/page';
import { titleText } from '../../ui/title-text';
import { BesidePlaceContext, type PlaceInDocument } from '../../ui/told/beside-place';
import { ToldDocument } from '../../ui/told/told-document';
import { type Anchor, placeOf } from './anchor';
import { ChangesView } from './changes-view';
import { CommentsHere } from './comments-here';
import { DecisionBar } from './decision-bar';
import { RAIL_ID, Rail, type RailTab } from './rail';
import classes from './review.module.css';
import { type ReviewDesk, ReviewDeskContext } from './review-desk';
import { countsOf } from './threads';
import { comparedWith, useReviewAddress } from './use-review-address';
import { useMayComment } from './use-standing';
import { VersionBar } from './version-bar';
import { SupersededBanner, VersionLead, VersionNote } from './version-facts';

/** A version under review: the document or what changed in it, beside that what is said of it, and below it what one says of it all. */
export function ReviewDeskView({ version }: { readonly version: ReviewedVersion }) {
  const { say, language } = useWords();
  const [said, onDone] = useChange();
  const [decided, onDecided] = useChange();
  const { anchor, tab, setTab, look } = usePlaceLookedAt();
  const desk = useDesk(version, look, onDone);
  const { view, since } = useReviewAddress();
  const report = titleText(version.title, language).text;
  const meeting = titleText(version.occasion.title, language).text || version.occasion.code;
  return (
    <ReviewDeskContext value={desk}>
      <Page title={say('review.pageTitle', { report, meeting, version: version.number })} lead={<VersionLead />}>
        <SupersededBanner />
        <VersionNote />
        <VersionBar />
        <div className={classes.desk}>
          <div className={classes.paper}>
            {view === 'changes' ? (
              <ChangesView since={comparedWith(version, since)} language={version.language} />
            ) : (
              <Document version={version} />
            )}
          </div>
          <Rail anchor={anchor} tab={tab} onTab={setTab} notice={<ChangeNotice change={said} />} />
        </div>
        <DecisionBar notice={<ChangeNotice change={decided} />} onDone={onDecided} />
      </Page>
    </ReviewDeskContext>
  );
}

/** Long, and the same whatever place of it one looks at. */
const Document = memo(function Document({ version: { language, sections } }: { readonly version: ReviewedVersion }) {
  return (
    <BesidePlaceContext value={commentsHere}>
      <ToldDocument language={language} sections={sections} />
    </BesidePlaceContext>
  );
});

const commentsHere = (place: PlaceInDocument) => <CommentsHere anchor={place} />;

function useDesk(version: ReviewedVersion, look: ReviewDesk['look'], onDone: ReviewDesk['onDone']): ReviewDesk {
  const { data: threads } = useQuery(threadsQuery(version.id));
  const decision = useMayComment(version);
  const reason = decision.allowed ? undefined : decision.reason;
  return useMemo(
    () => ({
      version,
      look,
      onDone,
      counts: countsOf(threads ?? []),
      mayComment: reason === undefined ? { allowed: true } : { allowed: false, reason },
    }),
    [version, look, onDone, threads, reason],
  );
}

/** The place whose comments are shown: marked in the document, and gone to in the column beside it. */
function usePlaceLookedAt() {
  const [anchor, setAnchor] = useState<Anchor>();
  const [tab, setTab] = useState<RailTab>('comments');
  const look = useCallback<ReviewDesk['look']>((next, isToWrite) => {
    flushSync(() => {
      setAnchor(next && { section: next.section, figure: next.figure });
      setTab('comments');
    });
    const rail = document.getElementById(RAIL_ID);
    const field = isToWrite ? rail?.querySelector('textarea') : undefined;
    (field ?? rail)?.focus({ preventScroll: true });
    // Below the document it is a long way off, and would come into sight by its end.
    rail?.scrollIntoView({ block: globalThis.matchMedia('(width < 1200px)').matches ? 'start' : 'nearest' });
  }, []);
  useEffect(() => {
    const place = anchor && placeOf(anchor);
    place?.setAttribute('data-looked-at', '');
    return () => place?.removeAttribute('data-looked-at');
  }, [anchor]);
  return { anchor, tab, setTab, look };
}
