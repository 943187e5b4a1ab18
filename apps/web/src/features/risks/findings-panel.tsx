import { Anchor } from '@mantine/core';
import { ASSESSMENT_KINDS } from '@resolute/domain';
import { IconFlag } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { FindingCode, Risk } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { titleText } from '../../ui/title-text';
import { MENDED_AT, PART_TITLES } from './finding-place';
import classes from './risks.module.css';

/** What does not fit together in a risk, what that means and how to mend it; and what its indicators propose. */
export function FindingsPanel({ risk }: { readonly risk: Risk }) {
  const { say } = useWords();
  const subjectOf = useSubject(risk);
  const { findings, earlyWarnings } = risk;
  if (findings.length + earlyWarnings.length === 0)
    return (
      <Panel title={say('risks.findings')}>
        <p>{say('risks.noFindings')}</p>
      </Panel>
    );
  return (
    <Panel title={say('risks.findings')} note={say('risks.findingsNote')}>
      <ul className={classes.list}>
        {findings.map(({ code, subject }) => (
          <li key={`${code} ${subject ?? ''}`}>
            <span className={classes.flag}>
              <IconFlag size={16} stroke={1.75} aria-hidden />
              {say(`risks.finding-${code}`)}
            </span>
            {subject !== undefined && <bdi className={classes.quiet}>{subjectOf(subject)}</bdi>}
            <span className={classes.quiet}>
              <Mend code={code}>{say(`risks.mend-${code}`)}</Mend>
            </span>
          </li>
        ))}
        {earlyWarnings.map(({ kind, indicatorId }) => (
          <li key={`${kind} ${indicatorId}`}>
            <span className={classes.flag}>
              <IconFlag size={16} stroke={1.75} aria-hidden />
              {say(`risks.warning-${kind}`, { code: codeOf(risk, indicatorId) })}
            </span>
            <span className={classes.quiet}>
              {say(`risks.warningWhy-${kind}`)}{' '}
              <Mend code={kind}>{say(PART_TITLES[MENDED_AT[kind] ?? 'statement'])}</Mend>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The way to the part of the page where a finding is mended, as far as it has one. */
function Mend({ code, children }: { readonly code: FindingCode; readonly children: string }) {
  const part = MENDED_AT[code];
  if (part === undefined) return children;
  return (
    <Anchor inherit underline="always" renderRoot={(props) => <Link {...props} to="." hash={part} replace />}>
      {children}
    </Anchor>
  );
}

const codeOf = ({ links }: Risk, indicatorId: string): string =>
  links.find(({ targetId }) => targetId === indicatorId)?.code ?? indicatorId;

/** The treatment or the kind of assessment that a finding is about, by name. */
function useSubject({ treatments }: Risk): (subject: string) => string {
  const { say, language } = useWords();
  return (subject) => {
    const kind = ASSESSMENT_KINDS.find((each) => each === subject);
    if (kind) return say(`risks.kind-${kind}`);
    const treatment = treatments.find(({ id }) => id === subject);
    return treatment ? titleText(treatment.title, language).text : subject;
  };
}
