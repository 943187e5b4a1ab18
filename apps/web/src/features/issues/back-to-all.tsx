import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { IssueDoor } from '../../api/issues';
import { useWords } from '../../text/words';
import classes from './issues.module.css';

/** The way back to the list that an issue stands in. */
export function BackToAll({ door }: { readonly door: IssueDoor }) {
  const { say } = useWords();
  return (
    <div className={classes.back}>
      <IconChevronLeft size={14} stroke={1.75} aria-hidden className="dir" />
      <Anchor inherit renderRoot={(props) => <Link {...props} to={door === 'issues' ? '/issues' : '/public/issues'} />}>
        {say('frame.issues')}
      </Anchor>
    </div>
  );
}
