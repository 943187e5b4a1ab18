import path from 'node:path';
import { projectRoot } from '@resolute/platform';

/** The family under which documents and charts ask for their letters. */
export const DOCUMENT_FAMILY = 'Noto Sans';

const FOLDER = 'node_modules/@expo-google-fonts/noto-sans';

/** The files that letters come from; nothing of the system is used, so that a document looks the same everywhere. */
export const documentFonts = (): string[] =>
  ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map((file) =>
    path.join(projectRoot(), FOLDER, file),
  );
