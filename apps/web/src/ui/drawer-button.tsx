import { Button, Drawer } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../text/words';

/** What a form in a drawer is told. */
export interface DrawerFrame {
  readonly onCancel: () => void;
  /** Closes the drawer and says on the page what was done. */
  readonly onDone: (sentence: string) => void;
}

interface DrawerButtonProps {
  /** On the button: "Link…". */
  readonly ask: string;
  /** What the button is called where several say the same: "Change 2027". */
  readonly name?: string;
  readonly title: string;
  readonly isPrimary?: boolean;
  /** Stands open when the page does. */
  readonly isOpenFirst?: boolean;
  /** For a form that holds a table. */
  readonly isWide?: boolean;
  readonly onDone: (sentence: string) => void;
  /** The form inside, which begins anew each time that the drawer is opened. */
  readonly children: (frame: DrawerFrame) => ReactNode;
}

const WIDE = 'min(1080px, 100%)';

/** A button that opens a form beside the page, so that what the form is about stays in sight. */
export function DrawerButton(props: DrawerButtonProps) {
  const { ask, name, title, isPrimary = false, isWide = false, isOpenFirst = false, onDone, children } = props;
  const { say } = useWords();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const close = (): void => setOpen(false);
  const done = (sentence: string): void => {
    close();
    onDone(sentence);
  };
  return (
    <>
      <Button
        {...(isPrimary && { variant: 'filled' })}
        {...(name !== undefined && { 'aria-label': name })}
        onClick={() => setOpen(true)}
      >
        {ask}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={close}
        title={title}
        {...(isWide && { size: WIDE })}
        closeButtonProps={{ 'aria-label': say('states.close') }}
        // A click beside the drawer must not throw away what was typed.
        closeOnClickOutside={false}
      >
        {isOpen && children({ onCancel: close, onDone: done })}
      </Drawer>
    </>
  );
}
