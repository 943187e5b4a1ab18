import { parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import type { Issue } from '../../api/issues';
import { reviewedVersionQuery } from '../../api/reviews';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Facts } from '../../ui/facts';
import { IssueProgress } from '../../ui/issues/issue-progress';
import { Panel } from '../../ui/panel';
import { VersionAnchor } from '../../ui/version-anchor';
import { Decide } from './decide';
import classes from './issues.module.css';

type Hands = NonNullable<Issue['hands']>;

interface MakingPanelProps {
  readonly issue: Issue;
  readonly hands: Hands;
  readonly onDone: (sentence: string) => void;
}

/** What is decided about an issue, by whom, and what the Director can still do; for those who see reports in the making. */
export function MakingPanel({ issue, hands, onDone }: MakingPanelProps) {
  const { say } = useWords();
  return (
    <Panel title={say('issues.decided')} note={say('issues.onlyDiffers')}>
      <div className={classes.making}>
        <Decisions issue={issue} hands={hands} />
        <IssueProgress issue={issue} />
        <Decide issue={issue} hands={hands} onDone={onDone} />
      </div>
    </Panel>
  );
}

function Decisions({ issue, hands }: Omit<MakingPanelProps, 'onDone'>) {
  const { say, day, moment } = useWords();
  const { documentNumber, documentDay, documents, isPublic, reportVersion, reportId, state } = issue;
  const { preparedBy, preparedAt, decisionNote } = hands;
  const languages = documents.map(({ language, saysUntranslated }) =>
    saysUntranslated
      ? say('issues.languageUntranslated', { language: LANGUAGE_NAMES[language] })
      : LANGUAGE_NAMES[language],
  );
  return (
    <Facts
      facts={[
        [say('issues.number'), <bdi key="number">{documentNumber}</bdi>],
        [say('issues.day'), day(parseLocalDate(documentDay))],
        [say('issues.languages'), languages.join(say('issues.listJoin'))],
        [say('issues.readers'), say(isPublic ? 'issues.readers-everybody' : 'issues.readers-signedIn')],
        [
          say('issues.version'),
          <VersionAnchor key="version" reportId={reportId} number={reportVersion.number}>
            {say('issues.toVersion', { version: reportVersion.number })}
          </VersionAnchor>,
        ],
        // Afterwards the review says no more what it said then.
        [say('issues.review'), state === 'prepared' ? <ReviewStands key="review" issue={issue} /> : null],
        [say('issues.preparedBy'), say('issues.byAt', { name: preparedBy.name, at: moment(preparedAt) })],
        [say('issues.decidedBy'), hands.decidedAt && <Decision key="decision" hands={hands} />],
        [say('issues.decisionNote'), decisionNote && <span dir="auto">{decisionNote}</span>],
      ]}
    />
  );
}

function Decision({ hands: { decidedBy, decidedFor, decidedAt } }: { readonly hands: Hands }) {
  const { say, moment } = useWords();
  if (!decidedBy || decidedAt === null) return null;
  const about = { name: decidedBy.name, at: moment(decidedAt) };
  return decidedFor ? say('issues.byForAt', { ...about, director: decidedFor.name }) : say('issues.byAt', about);
}

/** How the review stands at this moment: an endorsement that is taken back keeps the issue from being approved. */
function ReviewStands({ issue: { reportVersion } }: Pick<MakingPanelProps, 'issue'>) {
  const { say, language } = useWords();
  const { data } = useQuery(reviewedVersionQuery(reportVersion.id, language));
  if (!data) return '–';
  const { isSettled, reviewers, openThreads } = data;
  const count = (wanted: string): number => reviewers.filter(({ standing }) => standing === wanted).length;
  if (isSettled) return say('review.settled');
  return say('review.standing', {
    reviewers: reviewers.length,
    endorsed: count('endorsed'),
    changes: count('changes-asked'),
    open: openThreads,
  });
}
