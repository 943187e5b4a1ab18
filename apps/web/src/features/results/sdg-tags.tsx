import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';
import classes from './results.module.css';

/** The Sustainable Development Goals that a result is tagged with, by their numbers. */
export function SdgTags({ sdgs }: { readonly sdgs: readonly number[] }) {
  const { say } = useWords();
  if (sdgs.length === 0) return '–';
  return (
    <ul className={classes.tags}>
      {sdgs.map((sdg) => (
        <li key={sdg} title={say('results.sdg', { sdg: String(sdg) })}>
          <Tag>
            <bdi>{sdg}</bdi>
          </Tag>
        </li>
      ))}
    </ul>
  );
}
