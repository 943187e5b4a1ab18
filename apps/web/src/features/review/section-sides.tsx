import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconFold } from '@tabler/icons-react';
import { useState } from 'react';
import type { VersionChanges } from '../../api/reviews';
import { useWords } from '../../text/words';
import { ChangedWords } from '../../ui/changed-words';
import { placed } from '../../ui/placed';
import classes from './review.module.css';
import { inStretches, type LinePair, sidesOf } from './sides';
import { useSectionName } from './use-place-name';

interface SectionSidesProps {
  readonly section: VersionChanges['sections'][number];
  /** The numbers of both versions. */
  readonly before: number;
  readonly after: number;
}

/** A section as it was and as it is, line beside line; what stayed is folded. */
export function SectionSides({ section: { id, isChanged, lines }, ...versions }: SectionSidesProps) {
  const { say, language, direction } = useWords();
  const sectionName = useSectionName();
  return (
    <tbody>
      <tr className={classes.sidesHead}>
        <th colSpan={2} scope="rowgroup">
          <h2 className={classes.heading}>{sectionName(id)}</h2>
        </th>
      </tr>
      {isChanged ? (
        placed(inStretches(sidesOf(lines))).map(({ thing: pairs, key }) =>
          pairs[0].isChanged ? (
            placed(pairs).map(({ thing, key: at }) => <PairRow key={`${key} ${at}`} pair={thing} {...versions} />)
          ) : (
            <Folded key={key} pairs={pairs} {...versions} />
          ),
        )
      ) : (
        <tr>
          <td colSpan={2} lang={language} dir={direction}>
            <p className={classes.fold}>
              <IconFold size={16} stroke={1.75} aria-hidden />
              {say('review.sectionSame')}
            </p>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface Versions {
  readonly before: number;
  readonly after: number;
}

/** Lines that stayed as they were, shown when they are asked for. */
function Folded({ pairs, ...versions }: Versions & { readonly pairs: readonly LinePair[] }) {
  const { say, language, direction } = useWords();
  const [isShown, setShown] = useState(false);
  if (isShown) return placed(pairs).map(({ thing, key }) => <PairRow key={key} pair={thing} {...versions} />);
  return (
    <tr>
      <td colSpan={2} lang={language} dir={direction}>
        <p className={classes.fold}>
          <IconFold size={16} stroke={1.75} aria-hidden />
          {say('review.stretchSame', { count: pairs.length })}
          <UnstyledButton className={classes.textButton} onClick={() => setShown(true)}>
            {say('review.showStretch')}
          </UnstyledButton>
        </p>
      </td>
    </tr>
  );
}

function PairRow({ pair, before, after }: Versions & { readonly pair: LinePair }) {
  return (
    <tr {...(pair.isChanged && { 'data-change': true, tabIndex: -1 })}>
      <Side runs={pair.before} version={before} isItem={pair.kind === 'item'} />
      <Side runs={pair.after} version={after} isItem={pair.kind === 'item'} />
    </tr>
  );
}

interface SideProps {
  readonly runs: LinePair['before'];
  readonly version: number;
  readonly isItem: boolean;
}

/** One side of a line. On a phone, where both stand below each other, each names its version. */
function Side({ runs, version, isItem }: SideProps) {
  const { say, language, direction } = useWords();
  return (
    <td data-item={isItem} {...(!runs && { 'data-absent': true })}>
      <span aria-hidden lang={language} dir={direction} className={classes.sideName}>
        {say('review.versionNumber', { version })}
      </span>
      {runs ? (
        // A text that has no translation runs in its own direction.
        <div dir="auto">
          <ChangedWords runs={runs} />
        </div>
      ) : (
        <>
          <span aria-hidden>–</span>
          <VisuallyHidden lang={language}>{say('review.notThere')}</VisuallyHidden>
        </>
      )}
    </td>
  );
}
