import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Risk, RiskLink } from '../../api/risks';
import { useWords } from '../../text/words';
import { Panel } from '../../ui/panel';
import { Translated } from '../../ui/translated';
import classes from './risks.module.css';

/** What a risk bears upon: results, indicators and clauses of the mandate. */
export function LinksPanel({ risk: { links } }: { readonly risk: Risk }) {
  const { say } = useWords();
  return (
    <Panel title={say('risks.links')} note={say('risks.linksNote')}>
      {links.length === 0 ? (
        <p>{say('risks.noLinks')}</p>
      ) : (
        <ul className={classes.list}>
          {links.map((link) => (
            <li key={link.id}>
              <Target link={link} />
              <span className={classes.quiet}>{say(`risks.link-${link.kind}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** A clause has no page of its own. */
function Target({ link: { kind, targetId, code, title } }: { readonly link: RiskLink }) {
  const words = (
    <>
      <bdi className={classes.code}>{code}</bdi> {title && <Translated words={title} />}
    </>
  );
  if (targetId === null || kind === 'clause') return words;
  return (
    <Anchor
      inherit
      renderRoot={(props) =>
        kind === 'result' ? (
          <Link {...props} to="/results/$resultId" params={{ resultId: targetId }} />
        ) : (
          <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: targetId }} />
        )
      }
    >
      {words}
    </Anchor>
  );
}
