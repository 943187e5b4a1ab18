import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of package.json: the same whether the code runs from its sources or from dist. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`No package.json above ${__dirname}`);
    folder = parent;
  }
  return folder;
}
