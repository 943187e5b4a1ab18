import { Anchor } from '@mantine/core';
import { directionOf, parseLocalDate } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type IssueDoor, type IssuedReading, type IssueLine, lastIssuesQuery, readingQuery } from '../../api/issues';
import { useWords } from '../../text/words';
import { IssueAnchor } from '../../ui/issues/issue-anchor';
import { readIn, useIssueNames } from '../../ui/issues/use-issue-names';
import { Panel } from '../../ui/panel';
import { SampleTag } from '../../ui/sample-tag';
import { Empty } from '../../ui/states/empty';
import { Loaded } from '../../ui/states/loaded';
import { ToldBlocks } from '../../ui/told/told-blocks';
import classes from './issues.module.css';
import { lastOfEach } from './last-of-each';

/** The figures of the report that was issued last, of each kind that its reader may read. */
export function Dashboard({ door }: { readonly door: IssueDoor }) {
  const { say } = useWords();
  const query = useQuery(lastIssuesQuery(door));
  return (
    <Loaded query={query} what={say('frame.issues')}>
      {(issues) => {
        const last = lastOfEach(issues);
        return (
          <>
            {last.length === 0 ? (
              <Panel title={say('frame.issues')} flush>
                <Empty
                  title={say('issues.none')}
                  why={say(door === 'issues' ? 'issues.noneWhy' : 'issues.nonePublicWhy')}
                />
              </Panel>
            ) : (
              last.map((issue) => <LatestReport key={issue.id} door={door} issue={issue} />)
            )}
            <p>
              <Anchor
                inherit
                renderRoot={(props) => <Link {...props} to={door === 'issues' ? '/issues' : '/public/issues'} />}
              >
                {say('issues.toAll')}
              </Anchor>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}

interface LatestReportProps {
  readonly door: IssueDoor;
  readonly issue: IssueLine;
}

function LatestReport({ door, issue }: LatestReportProps) {
  const { say, day, moment, language } = useWords();
  const { names, numberOf } = useIssueNames();
  const query = useQuery(readingQuery(door, issue.id, readIn(issue, language)));
  return (
    <Panel
      title={say('issues.pageTitle', names(issue))}
      note={
        <span className={classes.lead}>
          <bdi dir="ltr">{numberOf(issue)}</bdi>
          <span>{day(parseLocalDate(issue.documentDay))}</span>
          <span>{say('issues.cutOff', { at: moment(issue.cutOff) })}</span>
          {query.data?.isSample && <SampleTag />}
        </span>
      }
    >
      <div className={classes.glance}>
        <Loaded query={query} what={say('issues.reading')}>
          {(reading) => <Glance reading={reading} />}
        </Loaded>
        <p>
          <IssueAnchor door={door} id={issue.id}>
            {say('issues.read', names(issue))}
          </IssueAnchor>
        </p>
      </div>
    </Panel>
  );
}

/** The sections in which a report says how everything stands, and how each goal does. */
const FIGURES: readonly string[] = ['at-a-glance', 'goals'];

/** What the first page of the report says, how many indicators bear which rating, and how the goals stand. */
function Glance({ reading: { language, box, sections } }: { readonly reading: IssuedReading }) {
  const [finding] = box;
  return (
    <>
      {finding && (
        <p lang={language} dir="auto" className={classes.finding}>
          {finding.text}
        </p>
      )}
      {sections
        .filter(({ id }) => FIGURES.includes(id))
        .map(({ id, heading, blocks }) => (
          <section key={id}>
            {heading !== null && (
              <h3 lang={language} dir={directionOf(language)}>
                {heading}
              </h3>
            )}
            <ToldBlocks section={id} blocks={blocks} language={language} />
          </section>
        ))}
    </>
  );
}
