import { Drawer, UnstyledButton } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../text/words';
import type { NavigationSection } from '../navigation';
import classes from './bottom-bar.module.css';
import { Navigation } from './navigation';

const SHOWN = 3;

/** On a phone: the first pages within reach of the thumb, and all of them behind the last button. */
export function BottomBar({ sections }: { readonly sections: readonly NavigationSection[] }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const first = sections.flatMap(({ entries }) => entries).slice(0, SHOWN);
  return (
    <>
      <nav aria-label={say('frame.shortNavigation')} className={classes.bar}>
        {first.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} className={classes.entry} activeOptions={{ exact: to === '/' }}>
            <Icon size={20} stroke={1.75} aria-hidden />
            <span>{say(label)}</span>
          </Link>
        ))}
        <UnstyledButton className={classes.entry} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <IconMenu2 size={20} stroke={1.75} aria-hidden />
          <span>{say('frame.more')}</span>
        </UnstyledButton>
      </nav>
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        position="left"
        size={280}
        title={say('frame.navigation')}
        closeButtonProps={{ 'aria-label': say('states.close') }}
      >
        <Navigation sections={sections} onChoose={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
