import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../text/words';
import classes from './risks.module.css';

/** The way from a page about risks to all of them. */
export function BackToRisks() {
  const { say } = useWords();
  return (
    <div className={classes.back}>
      <IconChevronLeft size={14} stroke={1.75} aria-hidden className="dir" />
      <Anchor inherit renderRoot={(props) => <Link {...props} to="/risks" />}>
        {say('frame.risks')}
      </Anchor>
    </div>
  );
}
