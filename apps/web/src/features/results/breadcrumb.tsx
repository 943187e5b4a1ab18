import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Result } from '../../api/results';
import { Place } from '../../ui/place';
import { Translated } from '../../ui/translated';
import { useAddress } from './use-address';

/** Where a result stands: its plan, and the results of its kind there. */
export function Breadcrumb({ result: { framework, kind } }: { readonly result: Result }) {
  const [{ time }] = useAddress();
  const sameKind = { plan: framework.id, kind: kind.code, ...time };
  return (
    <Place
      steps={[
        {
          key: 'plan',
          link: (
            <Anchor renderRoot={(props) => <Link {...props} to="/plans/$planId" params={{ planId: framework.id }} />}>
              <bdi>{framework.code}</bdi>
            </Anchor>
          ),
        },
        {
          key: 'kind',
          link: (
            <Anchor renderRoot={(props) => <Link {...props} to="/results" search={sameKind as never} />}>
              <Translated words={kind.title} />
            </Anchor>
          ),
        },
      ]}
    />
  );
}
