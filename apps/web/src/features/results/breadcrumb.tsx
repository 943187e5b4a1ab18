import { Anchor } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Result } from '../../api/results';
import { useWords } from '../../text/words';
import { Translated } from '../../ui/translated';
import classes from './results.module.css';
import { useAddress } from './use-address';

/** Where a result stands: its plan, and the results of its kind there. */
export function Breadcrumb({ result: { framework, kind } }: { readonly result: Result }) {
  const { say } = useWords();
  const [{ time }] = useAddress();
  const sameKind = { plan: framework.id, kind: kind.code, ...time };
  return (
    <nav aria-label={say('results.place')} className={classes.place}>
      <ol>
        <li>
          <Anchor renderRoot={(props) => <Link {...props} to="/plans/$planId" params={{ planId: framework.id }} />}>
            <bdi>{framework.code}</bdi>
          </Anchor>
          <IconChevronRight size={14} stroke={1.75} aria-hidden className="dir" />
        </li>
        <li>
          <Anchor renderRoot={(props) => <Link {...props} to="/results" search={sameKind as never} />}>
            <Translated words={kind.title} />
          </Anchor>
        </li>
      </ol>
    </nav>
  );
}
