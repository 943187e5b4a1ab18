import type { ReviewedVersion } from '../../api/reviews';
import { useWords } from '../../text/words';
import { VersionAnchor } from '../../ui/version-anchor';
import classes from './reports.module.css';

/** What keeps the latest version from being issued, with the way to where it is settled. */
export function NotSettled({ version }: { readonly version: ReviewedVersion }) {
  const { say } = useWords();
  const { reportId, number, reviewers, openThreads } = version;
  const namesOf = (standing: string): string[] =>
    reviewers.filter((each) => each.standing === standing).map(({ person }) => person.name);
  const [waiting, changes] = [namesOf('waiting'), namesOf('changes-asked')];
  const join = say('issues.listJoin');
  const lacking = [
    ...(reviewers.length === 0 ? [say('issues.lacks-reviewers')] : []),
    ...(waiting.length > 0 ? [say('issues.lacks-answer', { count: waiting.length, names: waiting.join(join) })] : []),
    ...(changes.length > 0 ? [say('issues.lacks-changes', { count: changes.length, names: changes.join(join) })] : []),
    ...(openThreads > 0 ? [say('issues.lacks-comments', { count: openThreads })] : []),
  ];
  return (
    <div className={classes.lacking}>
      <p>{say('issues.next-review', { version: number })}</p>
      <ul className={classes.missing}>
        {lacking.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        <VersionAnchor reportId={reportId} number={number}>
          {say('issues.toReview', { version: number })}
        </VersionAnchor>
      </p>
    </div>
  );
}
