import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { loadAreas } from '../text/load-messages';
import type { PageArea } from '../text/wording';

/**
 * A page whose code and wording come together when somebody goes there. `areas` are those that it, or any part that it is made
 * of, speaks from; `pages-wording.spec.ts` says which are missing and which are too many.
 */
export const pageWith = <N extends string>(
  areas: readonly PageArea[],
  code: () => Promise<Record<N, ComponentType>>,
  name: N,
) =>
  lazyRouteComponent<Record<N, ComponentType>, N>(async () => {
    const [page] = await Promise.all([code(), loadAreas(areas)]);
    return page;
  }, name);
