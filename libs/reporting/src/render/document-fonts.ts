import path from 'node:path';
import { projectRoot } from '@resolute/platform';

/** A file that letters come from, with the family under which documents and charts ask for them. */
export interface DocumentFont {
  readonly family: string;
  readonly file: string;
}

const FOLDER = 'node_modules/@expo-google-fonts';

const font = (family: string, file: string): DocumentFont => ({ family, file: path.join(projectRoot(), FOLDER, file) });

/** Regular and semi-bold of each script, slanted where it has such letters; nothing of the system is used, so that a document looks the same everywhere. */
export const documentFonts = (): readonly DocumentFont[] => [
  font('Noto Sans', 'noto-sans/400Regular/NotoSans_400Regular.ttf'),
  font('Noto Sans', 'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf'),
  font('Noto Sans', 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  font('Noto Sans', 'noto-sans/600SemiBold_Italic/NotoSans_600SemiBold_Italic.ttf'),
  font('Vazirmatn', 'vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  font('Vazirmatn', 'vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf'),
  font('Noto Sans SC', 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  font('Noto Sans SC', 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
];
