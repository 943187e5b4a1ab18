import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Indicator } from '../../api/indicators';
import { useWords } from '../../text/words';

/** Out of a form, to the page of the indicator. */
export function BackToIndicator({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useWords();
  return (
    <Anchor
      renderRoot={(props) => <Link {...props} to="/indicators/$indicatorId" params={{ indicatorId: indicator.id }} />}
    >
      {say('states.cancel')}
    </Anchor>
  );
}
