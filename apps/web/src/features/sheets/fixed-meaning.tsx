import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Indicator } from '../../api/indicators';
import { useWords } from '../../text/words';
import classes from './sheets.module.css';

/** Says that values fix the meaning of a version, what that is, and where another meaning begins. */
export function FixedMeaning({ indicator }: { readonly indicator: Indicator }) {
  const { say } = useWords();
  return (
    <section className={classes.fixed} aria-labelledby="fixed-meaning">
      <h2 id="fixed-meaning">
        <IconLock size={16} stroke={1.75} aria-hidden />
        {say('sheets.fixedTitle')}
      </h2>
      <p>{say('sheets.fixedWhy')}</p>
      <Button
        renderRoot={(props) => (
          <Link {...props} to="/indicators/$indicatorId/new-version" params={{ indicatorId: indicator.id }} />
        )}
      >
        {say('indicators.beginVersionAsk')}
      </Button>
    </section>
  );
}
