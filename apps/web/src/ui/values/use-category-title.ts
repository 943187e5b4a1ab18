import type { Translations } from '@resolute/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { dimensionsQuery } from '../../api/indicators';

const LONG_ENOUGH_MS = 60_000;

/** What a category is called that only its id is known of; undefined until the ways to break values down are here. */
export function useCategoryTitle(): (categoryId: string) => Translations | undefined {
  const { data } = useQuery({ ...dimensionsQuery, staleTime: LONG_ENOUGH_MS });
  const titles = useMemo(
    () => new Map((data ?? []).flatMap(({ categories }) => categories.map(({ id, title }) => [id, title] as const))),
    [data],
  );
  return (categoryId) => titles.get(categoryId);
}
