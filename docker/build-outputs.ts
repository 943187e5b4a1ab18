import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/* What `npm run build` makes, read from the files that decide it, so that the specs of this folder keep no list of their own. */

interface NestProject {
  readonly sourceRoot: string;
  readonly entryFile: string;
  readonly compilerOptions: { readonly tsConfigPath: string };
}

export interface BuiltApp {
  readonly source: string;
  /** The folder that the build fills. */
  readonly output: string;
  /** The program in it: `dist/apps/api/apps/api/src/main.js`. */
  readonly entry: string;
}

const root = path.resolve(__dirname, '..');

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const inRoot = (folder: string, file: string): string => path.posix.normalize(path.posix.join(folder, file));

export function builtApps(): Map<string, BuiltApp> {
  const { projects } = JSON.parse(read('nest-cli.json')) as { projects: Record<string, NestProject> };
  return new Map(Object.entries(projects).map(([name, project]) => [name, builtApp(project)]));
}

function builtApp({ sourceRoot, entryFile, compilerOptions: { tsConfigPath } }: NestProject): BuiltApp {
  const { compilerOptions } = parse(read(tsConfigPath)) as { compilerOptions: { outDir: string } };
  const output = inRoot(path.posix.dirname(tsConfigPath), compilerOptions.outDir);
  return { source: `${sourceRoot}/${entryFile}.ts`, output, entry: `${output}/${sourceRoot}/${entryFile}.js` };
}

/** The folder of the built web app and, in it, the one of the files whose names carry a hash. */
export function builtWeb(): { readonly output: string; readonly assets: string } {
  const config = readdirSync(path.join(root, 'apps/web')).find((name) => name.startsWith('vite.config.'));
  const text = read(`apps/web/${config}`);
  const output = inRoot('apps/web', /outDir:[^'}]*'([^']+)'/.exec(text)?.[1] ?? 'dist');
  return { output, assets: `${output}/${/assetsDir:\s*'([^']+)'/.exec(text)?.[1] ?? 'assets'}` };
}
