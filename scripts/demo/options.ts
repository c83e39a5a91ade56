import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../src/nearest.ts';
import { BREAKS, type BreakName } from './break.ts';
import { SLOW, type SlowName } from './slow.ts';
import { STRATEGIES, type StrategyName } from './strategy.ts';

export const HELP = `npm run demo -- [options]

Delivers a small web service to a local AWS with Slipway's own actions: a good version, one that crashes at startup
and is rolled back, a rerun that changes nothing, and a manual rollback. If a Docker engine responds, the tasks are
containers behind a load balancer, to which the demo sends two requests per second.

  --break HOW        breaks v3 in another way, and ends after that: ${BREAKS.join(', ')};
                     several, separated by commas, or 'all'
  --strategy HOW     deploys by ${STRATEGIES.join(', ')}: v2 gets the traffic, and v3 loses it
                     again when an alarm goes into ALARM (needs a Docker engine)
  --slow WHAT        deploys v2 slowly, and shows how long each phase took and which settings would save time: ${SLOW.join(', ')};
                     its tasks are scripted
  --docker           requires a Docker engine: fails if none responds
  --install-docker   installs and starts a separate engine (root on Debian or Ubuntu; so does CI=true)
  --no-docker        uses no engine: prepared images are pushed over HTTP
  --verbose          expands the groups in the actions' logs
  --page FILE        the file for the page with the job summaries (default reports/demo.html)
  --help             prints this text
`;

/** The options of the command line. */
export interface DemoOptions {
  readonly help: boolean;
  readonly verbose: boolean;
  /** `find` uses an engine that responds, or continues without one; `insist` fails if none responds. */
  readonly docker: 'find' | 'insist' | 'none';
  /** Whether an engine may be installed if none responds. */
  readonly install: boolean;
  readonly page: string;
  /** The reason why the deployment of v2 is slow; the demo then consists of only this deployment. */
  readonly slow: SlowName | undefined;
  /** How v3 is broken, one way after the other; if empty, the full demo, in which it crashes. */
  readonly breaks: readonly BreakName[];
  /** How deployments shift the traffic; if `undefined`, the full demo with rolling deployments. */
  readonly strategy: StrategyName | undefined;
}

const OPTIONS = {
  docker: { type: 'boolean', default: false },
  'install-docker': { type: 'boolean', default: false },
  'no-docker': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  break: { type: 'string', multiple: true, default: [] as string[] },
  strategy: { type: 'string' },
  slow: { type: 'string' },
  page: { type: 'string', default: join(import.meta.dirname, '..', '..', 'reports', 'demo.html') },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the command line. @throws a sentence about an unknown or incomplete option */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): DemoOptions {
  refuseUnknown(args);
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const strategy = strategyIn(values.strategy);
  const slow = slowIn(values.slow);
  refuseCombinations(values);
  return {
    help: values.help,
    verbose: values.verbose,
    docker: values['no-docker'] || slow ? 'none' : values.docker || strategy ? 'insist' : 'find',
    install: values['install-docker'] || isSet(env.CI),
    page: resolve(values.page),
    slow,
    breaks: breaksIn(values.break),
    strategy,
  };
}

type OptionValues = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** @throws a sentence about options that exclude each other */
function refuseCombinations(values: OptionValues): void {
  const { docker, strategy, slow, break: breaks, 'no-docker': noDocker, 'install-docker': installDocker } = values;
  const isBroken = breaks.length > 0;
  if (noDocker && (docker || installDocker)) {
    throw new Error(`--no-docker and ${docker ? '--docker' : '--install-docker'} cannot be combined.`);
  }
  if (strategy && noDocker) throw new Error('--strategy needs a Docker engine: remove --no-docker.');
  if (strategy && isBroken) throw new Error('--strategy and --break cannot be combined.');
  const other = docker ? '--docker' : strategy ? '--strategy' : isBroken ? '--break' : undefined;
  if (slow && other) throw new Error(`--slow and ${other} cannot be combined.`);
}

/** The values of the options that take one. */
const VALUES: Readonly<Record<string, string>> = {
  '--page': 'the path of a file',
  '--strategy': `a strategy: ${STRATEGIES.join(', ')}`,
  '--slow': `what is slow: ${SLOW.join(', ')}`,
  '--break': `a way to break v3: ${BREAKS.join(', ')}, or 'all'`,
};

function refuseUnknown(args: readonly string[]): void {
  const known = Object.keys(OPTIONS).map((name) => `--${name}`);
  for (const [index, argument] of args.entries()) {
    const [name = '', value] = argument.split(/=(.*)/s);
    if (VALUES[args[index - 1] ?? '']) continue;
    if (!known.includes(name)) {
      const near = nearest(name, known);
      throw new Error(
        `There is no option '${argument}'; ${near ? `did you mean ${near}?` : `the options are ${known.join(', ')}.`}`,
      );
    }
    const takes = VALUES[name];
    const given = value ?? args[index + 1]?.replace(/^--.*/, '');
    if (takes && !given) throw new Error(`${name} takes ${takes}.`);
    if (!takes && value !== undefined) throw new Error(`${name} takes no value.`);
  }
}

function breaksIn(values: readonly string[]): BreakName[] {
  const names = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  if (names.includes('all')) return [...BREAKS];
  for (const name of names) {
    if (isBreak(name)) continue;
    const near = nearest(name, [...BREAKS, 'all']);
    throw new Error(
      `--break has ${name ? `'${name}', which is not valid` : 'an empty name'}; ${near ? `did you mean ${near}?` : `expected ${BREAKS.join(', ')} or all.`}`,
    );
  }
  return [...new Set(names.filter(isBreak))];
}

function strategyIn(value: string | undefined): StrategyName | undefined {
  if (value === undefined) return undefined;
  const found = STRATEGIES.find((name) => name === value);
  if (found) return found;
  const near = nearest(value, STRATEGIES);
  throw new Error(
    `--strategy is '${value}', which is not valid; ${near ? `did you mean ${near}?` : `expected ${STRATEGIES.join(', ')}.`}`,
  );
}

function slowIn(value: string | undefined): SlowName | undefined {
  if (value === undefined) return undefined;
  const found = SLOW.find((name) => name === value.trim());
  if (found) return found;
  const near = nearest(value, SLOW);
  throw new Error(
    `--slow is '${value}', which is not valid; ${near ? `did you mean ${near}?` : `expected ${SLOW.join(', ')}.`}`,
  );
}

function isBreak(name: string): name is BreakName {
  return (BREAKS as readonly string[]).includes(name);
}

/** Whether a variable such as CI is set to true. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false' && value !== '0';
}
