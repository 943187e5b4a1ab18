import { dayOf, GENEVA, type LocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { threadsQuery } from '../../api/reviews';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { DrawerButton } from '../../ui/drawer-button';
import { UnavailableAction } from '../../ui/unavailable-action';
import classes from './review.module.css';
import { useReviewDesk } from './review-desk';
import { isOpen } from './threads';
import { useMayEndorse } from './use-standing';
import { VerdictForm } from './verdict-form';

interface DecisionBarProps {
  /** What was said last of the version as a whole. */
  readonly notice: ReactNode;
  readonly onDone: (sentence: string) => void;
}

/** How the review stands, until when it runs, and what the reader says of the version; or why it is not theirs to say. */
export function DecisionBar({ notice, onDone }: DecisionBarProps) {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const decision = useMayEndorse(version);
  return (
    <section aria-label={say('review.decision')} className={classes.decision}>
      <div className={classes.decisionWords}>
        {notice}
        {version.isLatest && <DueLine />}
        <p className={classes.meta}>
          <StandingLine />
        </p>
      </div>
      {decision.allowed ? (
        <Verdicts onDone={onDone} />
      ) : (
        <UnavailableAction
          action={say('review.ask-endorsed', { version: version.number })}
          why={say(`review.whyNot-${REASONS.find((each) => each === decision.reason) ?? 'not-reviewer'}`)}
        />
      )}
    </section>
  );
}

const REASONS = ['superseded', 'sender', 'not-reviewer'] as const;

function DueLine() {
  const { say, day } = useWords();
  const { reviewDueOn } = useReviewDesk().version;
  const isOver = dayOf(new Date(), GENEVA) > reviewDueOn;
  return (
    <p>
      <strong>{say(isOver ? 'review.wasDue' : 'review.due', { day: day(reviewDueOn as LocalDate) })}</strong>
    </p>
  );
}

/** Who has said what; to a reviewer also what became of their own comments. */
function StandingLine() {
  const { say } = useWords();
  const { version } = useReviewDesk();
  const { person } = useSignedIn();
  const { data: threads = [] } = useQuery(threadsQuery(version.id));
  const { reviewers, openThreads, isSettled } = version;
  const count = (wanted: string): number => reviewers.filter(({ standing }) => standing === wanted).length;
  const own = threads.filter(({ author }) => author.id === person.id);
  if (isSettled) return say('review.settled');
  const sentences = [
    say('review.standing', {
      reviewers: reviewers.length,
      endorsed: count('endorsed'),
      changes: count('changes-asked'),
      open: openThreads,
    }),
    ...(own.some(isOpen) ? [say('review.ownOpen', { open: own.filter(isOpen).length, count: own.length })] : []),
  ];
  return sentences.join(' ');
}

/** The same is not offered twice: what was said already is told instead. */
function Verdicts({ onDone }: Pick<DecisionBarProps, 'onDone'>) {
  const { say, moment } = useWords();
  const { version } = useReviewDesk();
  const { person } = useSignedIn();
  const mine = version.reviewers.find((reviewer) => reviewer.person.id === person.id);
  const offered = (['changes-asked', 'endorsed'] as const).filter((verdict) => verdict !== mine?.standing);
  const title = (verdict: (typeof offered)[number]) => say(`review.do-${verdict}`, { version: version.number });
  return (
    <div className={classes.verdicts}>
      {mine && mine.standing !== 'waiting' && (
        <span className={classes.meta}>
          {say(`review.mine-${mine.standing}`, { at: mine.answeredAt === null ? '' : moment(mine.answeredAt) })}
        </span>
      )}
      {offered.map((verdict) => (
        <DrawerButton
          key={verdict}
          ask={say(`review.ask-${verdict}`, { version: version.number })}
          title={title(verdict)}
          isPrimary={verdict === 'endorsed'}
          onDone={onDone}
        >
          {(frame) => <VerdictForm verdict={verdict} {...frame} />}
        </DrawerButton>
      ))}
    </div>
  );
}
