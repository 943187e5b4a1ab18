import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { JournalEntry } from '../../api/draft-journal';
import { indicatorQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { usePeriodName } from '../../ui/values/use-period-name';
import type { CellAutosaveSnapshot } from './cell-autosave';
import classes from './entry.module.css';
import type { EntryRow } from './entry-row';
import type { SaveState } from './save-state';
import { useSaveText } from './use-save-text';

/** What was typed in a cell that is not on the page, and how far that has got. */
export interface Elsewhere {
  readonly entry: JournalEntry;
  readonly save: SaveState;
}

/** The drafts of other units and other periods that the server does not have yet. */
export const elsewhereThan = (rows: readonly EntryRow[], { drafts, states }: CellAutosaveSnapshot): Elsewhere[] => {
  const shown = new Set(rows.map(({ key }) => key));
  return [...drafts.values()].flatMap((entry) => {
    const save = states.get(entry.key);
    return save && !shown.has(entry.key) ? [{ entry, save }] : [];
  });
};

/** Names what is not saved and stands on another page, with the way there. */
export function UnsavedElsewhere({ drafts }: { readonly drafts: readonly Elsewhere[] }) {
  const { say } = useWords();
  if (drafts.length === 0) return null;
  return (
    <section className={classes.elsewhere}>
      <h2>{say('entry.elsewhere', { count: drafts.length })}</h2>
      <ul>
        {drafts.map(({ entry, save }) => (
          <DraftLine key={entry.key} entry={entry} save={save} />
        ))}
      </ul>
    </section>
  );
}

/** A draft by the names of what it is about; the browser has kept only their ids. */
function DraftLine({ entry: { place }, save }: Elsewhere) {
  const periodName = usePeriodName();
  const saveText = useSaveText();
  const { data: indicator } = useQuery(indicatorQuery(place.indicatorId));
  const unit = indicator?.parts.find(({ id }) => id === place.partId)?.unit;
  const names = [indicator?.code, unit?.code, periodName(place.period)].filter((name) => name !== undefined);
  const about = names.map((name, at) => (
    <span key={name}>
      {at > 0 && ' · '}
      <bdi>{name}</bdi>
    </span>
  ));
  return (
    <li>
      {unit ? (
        <Anchor
          renderRoot={(props) => (
            <Link {...props} to="/entry" search={{ unit: unit.id, period: place.period } as never} />
          )}
        >
          {about}
        </Anchor>
      ) : (
        about
      )}{' '}
      {saveText(save)}
    </li>
  );
}
