import { AwsError, type Json } from '../service.ts';
import type { Secret } from './secrets.ts';

interface Attribute {
  of(secret: Secret): string[];
  /**
   * `prefix`: the text starts with the value; `words`: each word of the value starts a word of the text, in any letter
   * case.
   */
  readonly match: 'prefix' | 'words';
}

/**
 * The members that a filter examines: the API reference of ListSecrets and Filter. That descriptions are also searched
 * by words is verified on AWS by moto's tests.
 */
const ATTRIBUTES: Record<string, Attribute> = {
  description: { of: ({ description = '' }) => [description], match: 'words' },
  name: { of: ({ name }) => [name], match: 'prefix' },
  'tag-key': { of: ({ tags }) => tags.map(({ Key }) => Key), match: 'prefix' },
  'tag-value': { of: ({ tags }) => tags.map(({ Value }) => Value), match: 'prefix' },
  // No secret of the local AWS belongs to another service or is replicated.
  'primary-region': { of: () => [], match: 'prefix' },
  'owning-service': { of: () => [], match: 'prefix' },
  all: {
    of: ({ name, description = '', tags }) => [name, description, ...tags.flatMap(({ Key, Value }) => [Key, Value])],
    match: 'words',
  },
};

/**
 * Whether a secret matches all filters; the values of a filter are alternatives, and one that starts with `!` excludes.
 */
export function fits(filters: readonly Json[]): (secret: Secret) => boolean {
  filters.forEach(check);
  return (secret) =>
    filters.every(({ Key, Values }) => {
      const attribute = ATTRIBUTES[Key] as Attribute;
      const texts = attribute.of(secret);
      const found = (value: string) => texts.some((text) => matches(text, value, attribute.match));
      return Values.some((value: string) => (value.startsWith('!') ? !found(value.slice(1)) : found(value)));
    });
}

function check({ Key, Values }: Json, index: number): void {
  if (Key === undefined) throw new AwsError('InvalidParameterException', 'Invalid filter key');
  if (!Object.hasOwn(ATTRIBUTES, Key)) {
    const message = `1 validation error detected: Value '${Key}' at 'filters.${index + 1}.member.key' failed to satisfy constraint: Member must satisfy enum value set: [${Object.keys(ATTRIBUTES).join(', ')}]`;
    throw new AwsError('ValidationException', message);
  }
  if (Values === undefined || Values.length === 0) {
    throw new AwsError('InvalidParameterException', `Invalid filter values for key: ${Key}`);
  }
}

function matches(text: string, value: string, match: Attribute['match']): boolean {
  if (match === 'prefix') return text.startsWith(value);
  const there = wordsOf(text);
  const wanted = wordsOf(value);
  return wanted.length > 0 && wanted.every((word) => there.some((other) => other.startsWith(word)));
}

/**
 * The words of a text, in lower case, as AWS splits them (verified by moto's tests): at spaces; at its special
 * character if it has only one kind; and before an uppercase letter that is followed by lowercase ones.
 */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((part) => {
    const kinds = new Set(part.match(/[/\-_+=.@]/g));
    if (kinds.size > 1) return [part.toLowerCase()];
    const [separator] = kinds;
    return (separator === undefined ? [part] : part.split(separator))
      .flatMap((piece) => piece.split(/(?=[^a-z][a-z]+)/))
      .filter((word) => word !== '')
      .map((word) => word.toLowerCase());
  });
}
