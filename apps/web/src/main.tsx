import '@mantine/core/styles.css';
import { Center, MantineProvider, Stack, Text, Title } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { styleNonce } from './app/style-nonce';
import { cssVariablesResolver, theme } from './app/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
    >
      <Center component="main" mih="100vh">
        <Stack gap={4} ta="center">
          <Title order={1}>Resolute</Title>
          <Text c="dimmed">ITU-T results</Text>
        </Stack>
      </Center>
    </MantineProvider>
  </StrictMode>,
);
