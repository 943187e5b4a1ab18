import { Radio, Stack } from '@mantine/core';
import { IMPORT_PURPOSES } from '@resolute/domain';
import { useState } from 'react';
import { useWords } from '../../text/words';
import { NumbersSelect } from '../../ui/files/numbers-select';
import { Panel } from '../../ui/panel';
import { UnavailableAction } from '../../ui/unavailable-action';
import type { ReadingTerms } from './bring-file';
import classes from './exchange.module.css';
import { FileTrial } from './file-trial';
import { useMayImport } from './use-may-import';

/** Takes files in: drafts to go on with, or history that three people decide on. */
export function UploadPanel() {
  const { say } = useWords();
  const [terms, setTerms] = useState<ReadingTerms>({ purpose: 'entry', numbers: 'plain' });
  const mayImport = useMayImport();
  if (!mayImport)
    return (
      <Panel title={say('exchange.import')}>
        <UnavailableAction action={say('exchange.uploadAsk')} why={say('exchange.whyNoImport')} />
      </Panel>
    );
  return (
    <Panel title={say('exchange.import')} note={say('exchange.importNote')}>
      <div className={classes.stack}>
        <Radio.Group
          label={say('exchange.purpose')}
          value={terms.purpose}
          onChange={(purpose) => setTerms({ ...terms, purpose: purpose as ReadingTerms['purpose'] })}
        >
          <Stack gap={4}>
            {IMPORT_PURPOSES.map((purpose) => (
              <Radio
                key={purpose}
                value={purpose}
                label={say(`exchange.purpose-${purpose}`)}
                description={say(`exchange.about-${purpose}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <NumbersSelect value={terms.numbers} onChange={(numbers) => setTerms({ ...terms, numbers })} />
        <FileTrial action={say('exchange.uploadAsk')} isPrimary terms={terms} />
      </div>
    </Panel>
  );
}
