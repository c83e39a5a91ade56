import { isObject } from '../objects.ts';
import type { Declared } from '../options.ts';
import { shortenLine } from '../quoted.ts';
import { readYaml } from '../taskdef/index.ts';
import { type Environment, isText, readEntry } from './environment-entry.ts';

/** The maximum number of problems that are reported. */
const MAX_PROBLEMS = 20;

/** The number of environment jobs in deliver.yml. */
export const MAX_ENVIRONMENTS = 5;

/** The environments of a delivery in their order, or the problems for which it is refused. */
export interface Environments {
  readonly environments: readonly Environment[];
  /** Sentences about the problems in the list. */
  readonly problems: readonly string[];
}

/**
 * Parses the list of environments, YAML or JSON. Calls no API.
 * @param declared the inputs of deploy-service, for the `deploy` key
 */
export function parseEnvironments(input: string, declared: Declared = {}): Environments {
  const example = "'[{ name: staging }, { name: production }]'";
  if (!input.trim()) return none(`Input 'environments' is required but is empty: set it, for example to ${example}.`);
  const read = readYaml(input, "Input 'environments'");
  if ('problem' in read) return none(read.problem);
  const { value } = read;
  if (!Array.isArray(value) || value.length === 0) {
    return none(`Input 'environments' is not a valid list; expected one to five environments, such as ${example}.`);
  }
  const problems: string[] = [];
  if (value.length > MAX_ENVIRONMENTS) {
    problems.push(
      `Input 'environments' lists ${value.length} environments, but one call supports ${MAX_ENVIRONMENTS}: pass the environments after '${shortenLine(nameOf(value[MAX_ENVIRONMENTS - 1]))}' to a second call, and set its 'image' input.`,
    );
  }
  const environments = value
    .slice(0, MAX_ENVIRONMENTS)
    .map((entry, index) => readListed(entry, index + 1, declared, problems));
  const names = environments.map(({ name }) => name.toLowerCase()).filter(Boolean);
  for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
    problems.push(`Input 'environments' lists '${name}' twice: remove one.`);
  }
  return { environments, problems: cutProblems(problems) };
}

function cutProblems(problems: readonly string[]): readonly string[] {
  const rest = problems.length - MAX_PROBLEMS;
  if (rest <= 0) return problems;
  return [...problems.slice(0, MAX_PROBLEMS), `Input 'environments' has ${rest} more problems of this kind.`];
}

function none(problem: string): Environments {
  return { environments: [], problems: [problem] };
}

/** The name of an entry in messages. */
export function entryName(number: number, name: string): string {
  return `entry ${number}${name ? ` ('${shortenLine(name)}')` : ''} of input 'environments'`;
}

function readListed(entry: unknown, number: number, declared: Declared, problems: string[]): Environment {
  if (typeof entry === 'string') return readListed({ name: entry }, number, declared, problems);
  if (!isObject(entry)) {
    problems.push(
      `Entry ${number} of input 'environments' is not a valid environment; expected a mapping with a 'name', such as '{ name: staging, cluster: web }'.`,
    );
    return { name: '' };
  }
  const place = entryName(number, nameOf(entry));
  const read = readEntry(entry, { place, declared, isSecret: false }, problems);
  if (read.name === undefined && !nameOf(entry)) {
    problems.push(`Key 'name' is missing from ${place}: set it to the name of a GitHub environment.`);
  }
  return { name: '', ...read };
}

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return entry;
  const { name } = (entry ?? {}) as { name?: unknown };
  return isText(name) ? String(name) : '';
}
