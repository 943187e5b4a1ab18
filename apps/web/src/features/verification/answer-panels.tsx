import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Digits } from '../../ui/digits';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import { CheckList } from './check-list';
import type { Claim, Verification } from './use-verification';

/** What the file is, or says that it is, and what was held against what. */
export function AnswerPanels({ answer }: { readonly answer: Verification }) {
  const { say } = useWords();
  const { claim, kind, sha256 } = answer;
  return (
    <>
      {claim && (
        <Panel title={say(kind === 'altered' ? 'verify.claimed' : 'verify.document')}>
          <ClaimFacts claim={claim} />
        </Panel>
      )}
      <Panel title={say('verify.checked')} note={say('verify.checkedNote')}>
        {claim && <CheckList checks={claim.seal.checks} />}
        <Facts facts={[[say('verify.sha256'), <Digits key="sha256" of={sha256} />], ...useSealFacts(claim)]} />
      </Panel>
    </>
  );
}

function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const { say, moment } = useWords();
  const { part, documentNumber, title, occasion, language, format, issuedAt, issueId, supersededBy } = claim;
  return (
    <Facts
      facts={[
        [say('verify.part'), part === 'document' ? null : say(`verify.part-${part}`)],
        [say('verify.number'), <bdi key="number">{documentNumber}</bdi>],
        [
          say('verify.reportTitle'),
          <bdi key="title" {...(language && { lang: language })}>
            {title}
          </bdi>,
        ],
        [say('verify.meeting'), <Translated key="meeting" words={occasion.title} />],
        [say('verify.language'), language && <bdi key="language">{LANGUAGE_NAMES[language]}</bdi>],
        [say('verify.format'), format && say(`verify.format-${format}`)],
        [say('verify.issuedAt'), moment(issuedAt)],
        [
          say('verify.later'),
          supersededBy && (
            <LaterIssue key="later" id={supersededBy.id}>
              {say('verify.laterIssue', {
                number: supersededBy.documentNumber,
                moment: moment(supersededBy.issuedAt),
              })}
            </LaterIssue>
          ),
        ],
        [say('verify.page'), issueId === null ? <NotPublic key="page" /> : <IssuePage key="page" id={issueId} />],
      ]}
    />
  );
}

const LaterIssue = ({ id, children }: { readonly id: string | null; readonly children: ReactNode }) =>
  id === null ? children : <ToIssue id={id}>{children}</ToIssue>;

function IssuePage({ id }: { readonly id: string }) {
  const { say } = useWords();
  return <ToIssue id={id}>{say('verify.openPage')}</ToIssue>;
}

/** Whoever is signed in finds it in the list; others come to it by signing in. */
function NotPublic() {
  const { say } = useWords();
  const isSignedIn = useSession().data?.stage === 'complete';
  return (
    <Anchor inherit renderRoot={(props) => <Link {...props} to={isSignedIn ? '/issues' : '/'} />}>
      {say(isSignedIn ? 'verify.notPublicHere' : 'verify.notPublic')}
    </Anchor>
  );
}

const ToIssue = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Anchor inherit renderRoot={(props) => <Link {...props} to="/public/issues/$issueId" params={{ issueId: id }} />}>
    {children}
  </Anchor>
);

/** Of the seal: nothing for a file of which nothing is known. */
function useSealFacts(claim: Claim | null): (readonly [string, ReactNode])[] {
  const { say, moment } = useWords();
  if (!claim) return [];
  const { seal } = claim;
  return [
    [say('verify.seal'), say('verify.sealNumber', { number: seal.number, moment: moment(seal.sealedAt) })],
    [say('verify.signer'), <bdi key="signer">{seal.signer}</bdi>],
    [say('verify.certificate'), <Digits key="certificate" of={seal.fingerprint} />],
    [say('verify.manifest'), <Digits key="manifest" of={seal.sha256} />],
    [say('verify.auditRow'), say('verify.auditSeq', { seq: seal.auditSeq })],
  ];
}
