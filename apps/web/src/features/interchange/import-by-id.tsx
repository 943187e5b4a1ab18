import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../../text/words';
import { ChangeNotice, useChange } from '../../ui/change-notice';
import { useHandName } from '../../ui/explained/use-hand-name';
import { Page } from '../../ui/page';
import { SampleTag } from '../../ui/sample-tag';
import { Loaded } from '../../ui/states/loaded';
import { BatchPanel } from './batch-panel';
import classes from './exchange.module.css';
import { type Import, importQuery } from './exchange.queries';
import { ImportStateTag } from './import-state-tag';
import { OutcomePanel } from './outcome-panel';
import { RefusalsPanel } from './refusals-panel';

/** One file: what it would change or has changed, what of it is refused, and how its history is decided on. */
export function ImportById({ id }: { readonly id: string }) {
  const { say } = useWords();
  const query = useQuery(importQuery(id));
  const [change, noteChange] = useChange();
  const [isOvertaken, setOvertaken] = useState(false);
  const heard = {
    onDone: (sentence: string): void => {
      setOvertaken(false);
      noteChange(sentence);
    },
    onOvertaken: () => setOvertaken(true),
  };
  return (
    <Page
      title={query.data ? say('exchange.pageTitle', { name: query.data.fileName }) : say('exchange.file')}
      lead={query.data && <Particulars row={query.data} />}
      actions={<Anchor renderRoot={(props) => <Link {...props} to="/exchange" />}>{say('exchange.title')}</Anchor>}
    >
      {isOvertaken && (
        <p role="alert" className={classes.overtaken}>
          {say('exchange.overtaken')}
        </p>
      )}
      <ChangeNotice change={change} />
      <Loaded query={query} what={say('exchange.file')}>
        {(row) => (
          <>
            {row.batch && <BatchPanel row={row} batch={row.batch} {...heard} />}
            <OutcomePanel row={row} {...heard} />
            {row.counts.refused > 0 && <RefusalsPanel row={row} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Particulars({ row }: { readonly row: Import }) {
  const { say, moment } = useWords();
  const handName = useHandName();
  const { author, createdAt, batch } = row;
  return (
    <span className={classes.marks}>
      <ImportStateTag row={row} />
      <span>{say(`exchange.purpose-${row.purpose}`)}</span>
      <span>{say('exchange.broughtBy', { name: handName(author, batch?.authorFor), at: moment(createdAt) })}</span>
      {batch?.isSample && <SampleTag />}
    </span>
  );
}
