import type { INestApplication, Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/internal';
import { MetadataScanner } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { controllersOf } from './controllers-of';

const BARE: readonly unknown[] = [undefined, Object, Array, String, Number, Boolean];
const NAMES: Readonly<Record<number, string>> = {
  [RouteParamtypes.BODY]: '@Body',
  [RouteParamtypes.QUERY]: '@Query',
  [RouteParamtypes.PARAM]: '@Param',
};

interface RouteArgument {
  readonly index: number;
  readonly pipes: readonly unknown[];
}

/**
 * Refuses to start when some route could take input that nothing checks: a body or a query whose type is not a class
 * with rules, or a path parameter without a pipe. A type that is imported as a type only arrives here as `Object`.
 */
export function scanRoutes(app: INestApplication): void {
  const gaps = controllersOf(app).flatMap(gapsOf);
  if (gaps.length > 0) throw new Error(`These routes take input that nothing checks:\n${gaps.join('\n')}`);
}

function gapsOf(controller: Type<object>): string[] {
  const methods = new MetadataScanner().getAllMethodNames(controller.prototype);
  return methods.flatMap((method) =>
    argumentsOf(controller, method)
      .filter(({ checked }) => !checked)
      .map(({ name }) => `  - ${controller.name}.${method}: ${name}`),
  );
}

function argumentsOf(controller: Type<object>, method: string): { name: string; checked: boolean }[] {
  const given = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) as
    | Record<string, RouteArgument>
    | undefined;
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype, method) as unknown[] | undefined;
  return Object.entries(given ?? {}).flatMap(([key, { index, pipes }]) => {
    const kind = Number(key.split(':', 1)[0]);
    const name = NAMES[kind];
    if (!name) return [];
    const byPipe = kind === RouteParamtypes.PARAM && pipes.length > 0;
    return [{ name, checked: byPipe || hasRules(types?.[index]) }];
  });
}

function hasRules(type: unknown): boolean {
  if (typeof type !== 'function' || BARE.includes(type)) return false;
  return getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;
}
