import { templateProblem } from './expression.ts';
import { attributeOf, fieldsOf, withoutQuotes } from './fields.ts';
import { GLOBAL_NAMES } from './rule.ts';

/** Settings for every tag, as in docker/metadata-action's input `flavor`. */
export interface Flavor {
  /** Whether the `latest` tag is added; `auto` leaves it to the rule with the highest priority. */
  readonly latest: 'auto' | 'true' | 'false';
  /** Templates that are added to every tag. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the prefix or suffix also applies to `latest`. */
  readonly prefixLatest: boolean;
  readonly suffixLatest: boolean;
}

export const PLAIN_FLAVOR: Flavor = {
  latest: 'auto',
  prefix: '',
  suffix: '',
  prefixLatest: false,
  suffixLatest: false,
};

/** Parses the lines of the `flavor` input, or returns clauses that describe the problems with them. */
export function parseFlavor(
  lines: readonly string[],
): { readonly flavor: Flavor } | { readonly problems: readonly string[] } {
  let flavor: Flavor = PLAIN_FLAVOR;
  const problems: string[] = [];
  for (const line of lines) {
    try {
      flavor = readLine(line, flavor);
    } catch (error) {
      problems.push(`'${line}': ${(error as Error).message}`);
    }
  }
  return problems.length > 0 ? { problems } : { flavor };
}

function readLine(line: string, before: Flavor): Flavor {
  let flavor = before;
  let last: 'prefix' | 'suffix' | undefined;
  for (const field of fieldsOf(withoutQuotes(line))) {
    const { name, value } = attributeOf(field);
    switch (name) {
      case 'latest':
        if (value !== 'auto' && value !== 'true' && value !== 'false') {
          throw new SyntaxError(`'latest=${value}' is not valid; expected auto, true or false`);
        }
        flavor = { ...flavor, latest: value };
        break;
      case 'prefix':
      case 'suffix': {
        const problem = templateProblem(value, GLOBAL_NAMES);
        if (problem) throw new SyntaxError(problem);
        flavor = { ...flavor, [name]: value };
        last = name;
        break;
      }
      case 'onlatest':
        if (value !== 'true' && value !== 'false') {
          throw new SyntaxError(`'onlatest=${value}' is not valid; expected true or false`);
        }
        if (last) flavor = { ...flavor, [`${last}Latest`]: value === 'true' };
        break;
      default:
        throw new SyntaxError(
          `'${field.trim()}' is not valid; expected latest=, prefix= or suffix=, and onlatest= after one of the two`,
        );
    }
  }
  return flavor;
}
