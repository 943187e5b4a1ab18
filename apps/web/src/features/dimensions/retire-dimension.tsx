import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../api/client';
import { type Dimension, dimensionsQuery } from '../../api/indicators';
import { useWords } from '../../text/words';
import { AskFirst } from '../../ui/ask-first';

interface RetireDimensionProps {
  readonly dimension: Dimension;
  readonly onDone: (sentence: string) => void;
}

/** Lets no further sheet ask for a dimension, once that was asked; who was too slow sees the newer one and can ask again. */
export function RetireDimension({ dimension: { id, code, version }, onDone }: RetireDimensionProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const retire = async (): Promise<void> => {
    const params = { path: { id }, header: ifMatch(version) };
    try {
      await answerOf(api.POST('/api/v1/dimensions/{id}/retirements', { params }));
    } finally {
      await queries.invalidateQueries(dimensionsQuery);
    }
    onDone(say('dimensions.retireDone', { code }));
  };
  return (
    <AskFirst
      ask={say('dimensions.retireAsk')}
      title={say('dimensions.retireTitle', { code })}
      consequence={say('dimensions.retireWhy')}
      action={say('dimensions.retire')}
      isDangerous
      send={retire}
    />
  );
}
