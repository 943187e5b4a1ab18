import { KeyParam } from './key-param';

const at = { type: 'param', data: 'format' } as const;

it.each(['en', 'pdf-ua', '0198f3c2-7b1e-7c3a-9d42-5f6a8b9c0d13'])('%s is a key', (value) =>
  expect(new KeyParam().transform(value, at)).toBe(value),
);

it.each(['', 'PDF', '../etc', 'a\0b', '-a', 'x'.repeat(41), 7, undefined])('%j leads nowhere', (value) =>
  expect(() => new KeyParam().transform(value, at)).toThrow(
    expect.objectContaining({ code: 'row/not-found', params: { id: 'format' } }),
  ),
);
