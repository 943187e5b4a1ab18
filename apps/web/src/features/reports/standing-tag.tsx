import type { TextStanding } from '../../api/reports';
import { useWords } from '../../text/words';
import { Tag } from '../../ui/tag';

const TONES = {
  original: 'plain',
  translated: 'plain',
  'in-translation': 'info',
  'out-of-date': 'warning',
  missing: 'warning',
} as const satisfies Readonly<Record<TextStanding, 'plain' | 'info' | 'warning'>>;

/** How a section stands in a language, in a word. */
export function StandingTag({ standing }: { readonly standing: TextStanding }) {
  const { say } = useWords();
  return <Tag tone={TONES[standing]}>{say(`reports.standing-${standing}`)}</Tag>;
}
