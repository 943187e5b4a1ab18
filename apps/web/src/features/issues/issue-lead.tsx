import { parseLocalDate } from '@resolute/domain';
import type { Issue } from '../../api/issues';
import { useWords } from '../../text/words';
import { IssueStateTag } from '../../ui/issues/issue-state-tag';
import { useIssueNames } from '../../ui/issues/use-issue-names';
import { SampleTag } from '../../ui/sample-tag';
import { Tag } from '../../ui/tag';
import classes from './issues.module.css';

/** Under which number and of which day, up to when values were accepted that it tells of, and how it stands. */
export function IssueLead({ issue }: { readonly issue: Issue }) {
  const { say, day, moment } = useWords();
  const { numberOf } = useIssueNames();
  return (
    <>
      <span className={classes.lead}>
        <bdi dir="ltr">{numberOf(issue)}</bdi>
        <span>{day(parseLocalDate(issue.documentDay))}</span>
        <span>{say('issues.cutOff', { at: moment(issue.cutOff) })}</span>
      </span>
      <span className={classes.tags}>
        <IssueStateTag issue={issue} />
        {issue.isPublic && <Tag>{say('issues.public')}</Tag>}
        {issue.isSample && <SampleTag />}
      </span>
    </>
  );
}
