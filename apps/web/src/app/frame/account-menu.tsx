import { Button, Group, Menu, Modal, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { CommentDrafts } from '../../api/comment-drafts';
import { DraftJournal } from '../../api/draft-journal';
import { stepOut } from '../../api/session';
import { useSignedIn } from '../../api/signed-in';
import { TextJournal } from '../../api/text-journal';
import { useWords } from '../../text/words';
import { initialsOf } from './initials';
import classes from './menus.module.css';

const NOTHING = { values: 0, texts: 0 };

/** Who one is and in which roles; the way to the profile and out. */
export function AccountMenu() {
  const { say } = useWords();
  const { person, grants } = useSignedIn();
  const signOut = useSignOut(person.id);
  const [unsaved, setUnsaved] = useState(NOTHING);
  const leave = (): void => {
    const waiting = {
      values: new DraftJournal(person.id).all().length,
      texts: new CommentDrafts(person.id).count() + new TextJournal(person.id).all().length,
    };
    if (waiting.values + waiting.texts > 0) setUnsaved(waiting);
    else signOut();
  };
  const roles = [...new Set(grants.map(({ role }) => role))];
  const asWhat =
    roles.length > 1
      ? say('frame.severalRoles', { count: roles.length })
      : roles.map((role) => say(`roles.${role}`)).join('');
  return (
    <>
      <Unsaved {...unsaved} onLeave={signOut} onStay={() => setUnsaved(NOTHING)} />
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
          <Menu.Item onClick={leave} leftSection={<IconLogout size={16} stroke={1.75} aria-hidden className="dir" />}>
            {say('frame.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

interface UnsavedProps {
  readonly values: number;
  /** What was typed in reports and reviews. */
  readonly texts: number;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Who signs out takes what was typed away from this browser; what the server does not have yet would be lost. */
function Unsaved({ values, texts, onLeave, onStay }: UnsavedProps) {
  const { say } = useWords();
  return (
    <Modal
      opened={values + texts > 0}
      onClose={onStay}
      title={say('frame.unsavedTitle')}
      closeButtonProps={{ 'aria-label': say('states.close') }}
    >
      {values > 0 && <p>{say('frame.unsaved', { count: values })}</p>}
      {texts > 0 && <p>{say('frame.unsavedTexts', { count: texts })}</p>}
      <Group mt="md">
        <Button variant="filled" data-autofocus onClick={onStay}>
          {say('frame.stay')}
        </Button>
        <Button onClick={onLeave}>{say('frame.signOutAll')}</Button>
      </Group>
    </Modal>
  );
}

function useSignOut(personId: string): () => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate } = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/sessions/current')),
    onSuccess: async () => {
      new DraftJournal(personId).clear();
      new CommentDrafts(personId).clear();
      new TextJournal(personId).clear();
      await stepOut(queries);
      await navigate({ to: '/' });
    },
  });
  return () => mutate();
}
