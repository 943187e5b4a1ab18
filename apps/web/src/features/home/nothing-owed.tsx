import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { Empty } from '../../ui/states/empty';

/** Nobody waits for this person, what will appear here, and what can be done without a role. */
export function NothingOwed() {
  const { say } = useWords();
  const { grants, standsFor } = useSignedIn();
  if (grants.length + standsFor.length > 0) return <Empty title={say('home.nothing')} why={say('home.nothingWhy')} />;
  return (
    <Empty
      title={say('home.noRole')}
      why={say('home.noRoleWhy')}
      action={
        <Anchor component={Link} to="/profile">
          {say('home.toProfile')}
        </Anchor>
      }
    />
  );
}
