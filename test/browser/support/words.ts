import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@resolute/domain';
import { projectRoot } from '@resolute/platform';
import { IntlMessageFormat } from 'intl-messageformat';

const TEXT = path.join(projectRoot(), 'apps/web/src/text');

/** The wording of the screens in one language: read from where they take it, so that no test holds a copy. */
export class Words {
  constructor(readonly language: Language) {}

  /** A message such as `signIn.title`, as the screen says it. */
  say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return String(this.format(key).format(values));
  }

  /** What a message looks like whatever its arguments are. */
  like(key: string): RegExp {
    const parts = this.format(key).getAst() as readonly { type: number; value?: unknown }[];
    const pieces = parts.map(({ type, value }) => (type === 0 ? escaped(String(value)) : '.*'));
    return new RegExp(`^${pieces.join('')}$`, 'u');
  }

  private format(key: string): IntlMessageFormat {
    const [area = '', name = ''] = key.split('.', 2);
    const file = readFileSync(path.join(TEXT, this.language, `${area}.json`), 'utf8');
    const message = (JSON.parse(file) as Record<string, string>)[name];
    if (message === undefined) throw new Error(`The wording in ${this.language} has no ${key}`);
    return new IntlMessageFormat(message, this.language);
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
