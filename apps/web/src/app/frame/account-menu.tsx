import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { stepOut } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { useWords } from '../../text/words';
import { initialsOf } from './initials';
import classes from './menus.module.css';

/** Who one is and in which roles; the way to the profile and out. */
export function AccountMenu() {
  const { say } = useWords();
  const { person, grants } = useSignedIn();
  const signOut = useSignOut();
  const roles = [...new Set(grants.map(({ role }) => role))];
  const asWhat =
    roles.length > 1
      ? say('frame.severalRoles', { count: roles.length })
      : roles.map((role) => say(`roles.${role}`)).join('');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>{say('frame.account', { who: `${person.name} ${asWhat}` })}</VisuallyHidden>
          <span className={classes.initials} aria-hidden>
            {initialsOf(person.name)}
          </span>
          <span className={classes.who} aria-hidden>
            <bdi>{person.name}</bdi>
            <small>{asWhat}</small>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={16} stroke={1.75} aria-hidden />}>
          {say('frame.profile')}
        </Menu.Item>
        <Menu.Item onClick={signOut} leftSection={<IconLogout size={16} stroke={1.75} aria-hidden className="dir" />}>
          {say('frame.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut(): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/sessions/current')),
    onSuccess: async () => {
      await stepOut(queries);
      await navigate({ to: '/' });
    },
  });
  return () => mutate();
}
