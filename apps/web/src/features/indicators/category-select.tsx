import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dimensionsQuery, type IndicatorVersion } from '../../api/indicators';
import { useWords } from '../../text/words';
import { titleText } from '../../ui/title-text';

interface CategorySelectProps {
  readonly version: IndicatorVersion;
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly onChange?: (event: unknown) => void;
  readonly error?: ReactNode;
}

/** The indicator as a whole, or a category of its breakdowns; nothing where values are not broken down. */
export function CategorySelect({ version, ...input }: CategorySelectProps) {
  const { say, language } = useWords();
  const { data: dimensions = [] } = useQuery(dimensionsQuery);
  if (version.breakdowns.length === 0) return null;
  const used = new Set(version.breakdowns.map(({ dimension }) => dimension.id));
  return (
    <NativeSelect
      {...input}
      data={[
        { value: '', label: say('indicators.wholeIndicator') },
        ...dimensions
          .filter(({ id }) => used.has(id))
          .map(({ title, categories }) => ({
            group: titleText(title, language).text,
            items: categories.map((category) => ({
              value: category.id,
              label: titleText(category.title, language).text,
            })),
          })),
      ]}
    />
  );
}
