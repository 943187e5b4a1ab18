import { parse } from 'yaml';
import { read } from './build-outputs';

export interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string; readonly target: string };
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly tmpfs: readonly string[];
  readonly read_only: boolean;
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
}

export const readComposeFile = (): ComposeFile => parse(read('docker/compose.yml'), { merge: true }) as ComposeFile;

export interface Variable {
  readonly name: string;
  /** `:?` demands a value and says what it is; `:-` has another one at hand. */
  readonly operator: string;
  readonly rest: string;
}

const VARIABLE = /\$\{([A-Z_]+)(:[-?])?([^}]*)\}/g;

export function variablesIn(value: unknown): Variable[] {
  return [...JSON.stringify(value).matchAll(VARIABLE)].map(([, name = '', operator = '', rest = '']) => ({
    name,
    operator,
    rest,
  }));
}

/** Puts the variables in as Compose does; one that is demanded and absent throws. */
export function filled(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(VARIABLE, (_, name: string, operator: string | undefined, rest: string) => {
    const given = variables[name];
    if (!given && operator !== ':-') throw new Error(`${name} is not set: ${rest}`);
    return given || rest;
  });
}

export interface DocumentedVariable {
  readonly name: string;
  readonly value: string;
  /** Written without a "#": it has to be filled in. */
  readonly isRequired: boolean;
}

export function documentedVariables(): DocumentedVariable[] {
  const lines = read('docker/.env.example').matchAll(/^(# )?([A-Z_]+)=(.*)$/gm);
  return [...lines].map(([, comment, name = '', value = '']) => ({ name, value, isRequired: !comment }));
}
