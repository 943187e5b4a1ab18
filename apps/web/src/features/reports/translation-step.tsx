import { Button } from '@mantine/core';
import { isEmptyNarrative } from '@resolute/domain';
import type { TextContent } from '../../api/reports';
import { useWords } from '../../text/words';
import { UnavailableAction } from '../../ui/unavailable-action';

interface TranslationStepProps {
  readonly content: TextContent;
  readonly originalVersion: number | null;
  readonly onChange: (content: TextContent) => void;
}

/** Says that a translation is finished, of the original as it is now, or that it is not after all. */
export function TranslationStep({ content, originalVersion, onChange }: TranslationStepProps) {
  const { say } = useWords();
  const isUpToDate = originalVersion === null || content.basedOn === originalVersion;
  if (content.state === 'translated' && isUpToDate)
    return (
      <div>
        <Button onClick={() => onChange({ ...content, state: 'in-translation' })}>{say('reports.reopen')}</Button>
      </div>
    );
  if (isEmptyNarrative(content.body))
    return <UnavailableAction action={say('reports.finish')} why={say('reports.finishWhyNot')} />;
  return (
    <div>
      <Button onClick={() => onChange({ ...content, state: 'translated', basedOn: originalVersion })}>
        {say('reports.finish')}
      </Button>
    </div>
  );
}
