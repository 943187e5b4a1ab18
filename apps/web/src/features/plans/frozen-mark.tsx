import { IconLock } from '@tabler/icons-react';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';

/** An edition whose place the next one has taken. */
export function FrozenMark() {
  const { say } = useWords();
  return (
    <Tag>
      <IconLock size={14} stroke={1.75} aria-hidden />
      {say('plans.frozen')}
    </Tag>
  );
}
