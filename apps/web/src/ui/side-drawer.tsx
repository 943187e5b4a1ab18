import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../text/words';

interface SideDrawerProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form, or what is behind a figure, beside the page, which stays in sight; begins anew each time that it is opened. */
export function SideDrawer({ isOpen, title, onClose, children }: SideDrawerProps) {
  const { say } = useWords();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': say('states.close') }}
      // A click beside the drawer must not throw away what was typed.
      closeOnClickOutside={false}
    >
      {isOpen && children}
    </Drawer>
  );
}
