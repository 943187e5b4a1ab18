import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type Issue, type IssueDoor, type IssueSeal, sealAddress } from '../../api/issues';
import { LANGUAGE_NAMES } from '../../text/language-names';
import { useWords } from '../../text/words';
import { Digits } from '../../ui/digits';
import { Facts } from '../../ui/facts';
import { Panel } from '../../ui/panel';
import classes from './issues.module.css';

interface SealPanelProps {
  readonly door: IssueDoor;
  readonly issue: Issue;
}

/** The seals of the report: what each is set over, by whose key, and how anybody can check a file against it. */
export function SealPanel({ door, issue }: SealPanelProps) {
  const { say } = useWords();
  return (
    <Panel title={say('issues.seal')} note={say('issues.sealNote')}>
      <div className={classes.seals}>
        <p>
          <Anchor inherit renderRoot={(props) => <Link {...props} to="/verify" />}>
            {say('issues.checkFile')}
          </Anchor>
        </p>
        {issue.seals.map((seal) => (
          <Seal key={seal.number} door={door} issue={issue} seal={seal} />
        ))}
      </div>
    </Panel>
  );
}

function Seal({ door, issue, seal }: SealPanelProps & { readonly seal: IssueSeal }) {
  const { say, moment } = useWords();
  const { number, isDevelopment, sealedAt, sha256, signer, fingerprint, audit } = seal;
  const languages = issue.documents.filter((document) => document.seal === number);
  return (
    <section className={classes.seal} aria-label={say('issues.sealNumber', { number })}>
      <p className={classes.sealHead} data-development={isDevelopment}>
        {isDevelopment ? (
          <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
        ) : (
          <IconShieldCheck size={20} stroke={1.75} aria-hidden />
        )}
        <strong>{say(isDevelopment ? 'issues.sealedForDevelopment' : 'issues.sealed', { number })}</strong>
      </p>
      <Facts
        facts={[
          [say('issues.sealedAt'), moment(sealedAt)],
          [
            say('issues.sealedLanguages'),
            languages.map(({ language }) => LANGUAGE_NAMES[language]).join(say('issues.listJoin')),
          ],
          [say('issues.signer'), <bdi key="signer">{signer}</bdi>],
          [say('issues.fingerprint'), <Digits key="fingerprint" of={fingerprint} />],
          [say('issues.manifestDigest'), <Digits key="digest" of={sha256} />],
          [say('issues.auditRow'), <AuditRow key="audit" audit={audit} />],
        ]}
      />
      <p className={classes.sealFiles}>
        <Anchor inherit href={sealAddress(door, issue.id, number, 'manifest')} download>
          {say('issues.manifest')}
        </Anchor>
        <Anchor inherit href={sealAddress(door, issue.id, number, 'signature')} download>
          {say('issues.signature')}
        </Anchor>
      </p>
    </section>
  );
}

function AuditRow({ audit: { seq, hash } }: Pick<IssueSeal, 'audit'>) {
  const { say } = useWords();
  return (
    <>
      {say('issues.auditSeq', { seq })} <Digits of={hash} />
    </>
  );
}
