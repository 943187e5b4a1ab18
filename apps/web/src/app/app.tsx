import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Announcer } from '../ui/announcer';
import { makeQueryClient } from './query-client';
import { ReaderSettings } from './reader';
import { router } from './router';
import { styleNonce } from './style-nonce';
import { cssVariablesResolver, theme } from './theme';

const queryClient = makeQueryClient();

/** Everything that surrounds a page: colours, answers kept for a while, the reader's language, and the way between pages. */
export function App() {
  return (
    <DirectionProvider>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        getStyleNonce={styleNonce}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <ReaderSettings>
            <Announcer>
              <RouterProvider router={router} />
            </Announcer>
          </ReaderSettings>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
