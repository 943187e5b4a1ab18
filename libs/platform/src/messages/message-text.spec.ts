import type { Language } from '@resolute/domain';
import { type MessageValues, messageText } from './message-text';

describe('a message with its values', () => {
  it.each<[message: string, language: Language, values: MessageValues, text: string]>([
    ['{count, plural, one {# file} other {# files}}', 'en', { count: 1 }, '1 file'],
    ['{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}', 'ru', { count: 5 }, '5 файлов'],
    ['{count, plural, two {اثنان} other {#}}', 'ar', { count: 2 }, 'اثنان'],
    ['{count, number}', 'ar', { count: 12 }, '12'],
    ['Use <b>{name}</b>', 'en', { name: '<i>' }, 'Use <b><i></b>'],
  ])('%p in %s with %j: %s', (message, language, values, text) => {
    expect(messageText(message, language, values)).toBe(text);
    // Parsed before, it says the same of other values.
    expect(messageText(message, language, values)).toBe(text);
  });

  it('says that a value is missing', () => {
    expect(() => messageText('Until {day}', 'en')).toThrow('day');
  });
});
