import { MantineProvider } from '@mantine/core';
import type { Language } from '@resolute/domain';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { byPage } from '../src/text/en';
import { loadAreas, loadMessages } from '../src/text/load-messages';
import { type PageArea, type Say, sayIn } from '../src/text/wording';
import { WordsProvider } from '../src/text/words';
import { Announcer } from '../src/ui/announcer';

interface Rendered extends RenderResult {
  /** The words on the page, so that no test writes them a second time. */
  readonly say: Say;
  readonly queries: QueryClient;
}

/** Shows a piece of the web app with all that surrounds it; the network is the test's to give (`globalThis.fetch`). */
export async function renderPage(piece: ReactNode, language: Language = 'en', address = '/'): Promise<Rendered> {
  await loadAreas(Object.keys(byPage) as PageArea[]);
  const messages = await loadMessages(language);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const root = createRootRoute();
  const anywhere = createRoute({ getParentRoute: () => root, path: '/$', component: () => piece });
  const home = createRoute({ getParentRoute: () => root, path: '/', component: () => piece });
  const router = createRouter({
    routeTree: root.addChildren([home, anywhere]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  const rendered = render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <WordsProvider messages={messages} reader={{ language, numerals: 'latn', timeZone: 'Europe/Zurich' }}>
          <Announcer>
            <RouterProvider router={router as never} />
          </Announcer>
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...rendered, queries, say: sayIn(messages, language, 'latn') };
}
