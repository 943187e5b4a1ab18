import { Anchor } from '@mantine/core';
import type { AlignmentRule } from '@resolute/domain';
import { Link } from '@tanstack/react-router';
import type { Finding } from '../../api/alignment';
import { useWords } from '../../text/words';
import { wayTo } from './way-to';

/** What is mended where money and people are planned; all else is mended where the finding is. */
const MENDED_IN_RESOURCES: readonly AlignmentRule[] = ['result-without-money', 'result-without-people'];

interface MendLinkProps {
  readonly finding: Finding;
  readonly plan: string;
}

/** The way to where a finding is mended. */
export function MendLink({ finding: { rule, place }, plan }: MendLinkProps) {
  const { say } = useWords();
  const isResources = MENDED_IN_RESOURCES.includes(rule);
  const where = isResources ? 'resources' : place.kind;
  return (
    <Anchor
      inherit
      aria-label={say('alignment.mendNamed', { code: place.code, where: say(`alignment.mendIn-${where}`) })}
      renderRoot={(props) =>
        isResources ? (
          <Link {...props} to="/resources" search={{ plan } as never} />
        ) : (
          <Link {...props} {...wayTo(place)} />
        )
      }
    >
      {say(`alignment.mendIn-${where}`)}
    </Anchor>
  );
}
