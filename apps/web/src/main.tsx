import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/vazirmatn/wght.css';
import '@mantine/core/styles.layer.css';
import './app/base.css';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { styleNonce } from './app/style-nonce';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// For the style by which an open dialog keeps the page behind it from scrolling.
setNonce(styleNonce());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
