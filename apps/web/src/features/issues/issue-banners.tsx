import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { Issue, IssueDoor } from '../../api/issues';
import { useWords } from '../../text/words';
import { Banner } from '../../ui/banner';
import { IssueAnchor } from '../../ui/issues/issue-anchor';

interface IssueBannersProps {
  readonly door: IssueDoor;
  readonly issue: Issue;
}

/** What a reader must know first: that there is a later one, what this one corrects, and that its seal is none of office. */
export function IssueBanners({ door, issue }: IssueBannersProps) {
  const { say } = useWords();
  const { supersededBy, supersedes, correction, seals } = issue;
  return (
    <>
      {supersededBy && (
        <Banner mark={IconAlertTriangle}>
          <p>
            <strong>{say('issues.supersededBy', { number: supersededBy.documentNumber })}</strong>{' '}
            {supersededBy.id !== null && (
              <IssueAnchor door={door} id={supersededBy.id}>
                {say('issues.openNumber', { number: supersededBy.documentNumber })}
              </IssueAnchor>
            )}
          </p>
        </Banner>
      )}
      {supersedes && (
        <Banner mark={IconInfoCircle}>
          <p>
            {say('issues.corrects', { number: supersedes.documentNumber })}{' '}
            {supersedes.id !== null && (
              <IssueAnchor door={door} id={supersedes.id}>
                {say('issues.openNumber', { number: supersedes.documentNumber })}
              </IssueAnchor>
            )}
          </p>
          {correction !== null && <p dir="auto">{correction}</p>}
        </Banner>
      )}
      {seals.some(({ isDevelopment }) => isDevelopment) && (
        <Banner mark={IconAlertTriangle}>
          <p>
            <strong>{say('issues.developmentSeal')}</strong> {say('issues.developmentSealWhy')}
          </p>
        </Banner>
      )}
    </>
  );
}
