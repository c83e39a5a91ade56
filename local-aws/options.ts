import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parsePlans } from './ecs/plan.ts';
import type { LocalAwsOptions } from './endpoint.ts';
import { type Fault, parseFault } from './faults.ts';
import { checkPolicy } from './iam/policy.ts';

/** The default port of the local AWS. */
export const DEFAULT_PORT = 4570;

export const HELP = `npm run local-aws -- [options]

Serves a local AWS on 127.0.0.1, in memory, until Ctrl-C: for the AWS SDKs, the AWS CLI and Docker.

  --detach         starts in the background and prints export lines for a shell: eval "$(npm run -s local-aws -- --detach)"
  --stop           stops the local AWS on --port, or the only one that is running
  --port N         the port (default ${DEFAULT_PORT}; 0 for a free one)
  --speed N        simulated seconds per real second (default 1; with 0, time advances only when it is stepped)
  --timing KIND    aws (default): ECS takes as long as in AWS; fast: for tests that wait
  --seed N         the seed of all random values (default 1)
  --start TIME     the start of the simulated time, e.g. 2026-01-01T00:00:00Z (default now): with --seed, runs are repeatable
  --region NAME    the Region (default eu-central-1)
  --policy FILE    enforces an IAM policy: everything that it does not allow is denied
  --plans FILE     the behavior of the scripted tasks
  --tasks KIND     scripted (default), or docker: containers of the image that was pushed
  --fault NAME     enables a fault, e.g. throttling:ecs:DescribeServices:3 (repeatable)
  --strict         refuses members that are not in the service model
  --help           prints this text

See local-aws/README.md for details.
`;

/** The options of the command line. */
export interface CommandLine {
  readonly action: 'serve' | 'detach' | 'stop' | 'help';
  /** The requested port; `undefined` if it was not set. */
  readonly port: number | undefined;
  readonly options: LocalAwsOptions;
}

const OPTIONS = {
  detach: { type: 'boolean' },
  stop: { type: 'boolean' },
  help: { type: 'boolean' },
  strict: { type: 'boolean' },
  port: { type: 'string' },
  speed: { type: 'string' },
  timing: { type: 'string' },
  seed: { type: 'string' },
  start: { type: 'string' },
  region: { type: 'string' },
  policy: { type: 'string' },
  plans: { type: 'string' },
  tasks: { type: 'string' },
  fault: { type: 'string', multiple: true },
} as const;

/** Reads the command line. Throws an Error for an unknown option or an invalid value. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const values = parse(args);
  const port = numberOf('port', values.port, { whole: true, max: 65_535 });
  const actions = (['help', 'stop', 'detach'] as const).filter((name) => values[name]);
  return { action: actions[0] ?? 'serve', port, options: { port: port ?? DEFAULT_PORT, ...optionsOf(values) } };
}

type Values = ReturnType<typeof parse>;

function optionsOf(values: Values): Omit<LocalAwsOptions, 'port'> {
  const speed = numberOf('speed', values.speed, {});
  const seed = numberOf('seed', values.seed, { whole: true });
  const start = timeOf('start', values.start);
  const faults = (values.fault ?? []).map((text): Fault => parseFault(text));
  const region = regionOf(values.region);
  const timing = choiceOf('timing', values.timing, ['aws', 'fast']) ?? 'aws';
  const tasks = choiceOf('tasks', values.tasks, ['scripted', 'docker']);
  if (tasks === 'docker' && values.plans !== undefined) {
    throw new Error('--plans is for scripted tasks; with --tasks docker, tasks are containers.');
  }
  return {
    timing,
    ...(speed !== undefined && { speed }),
    ...(seed !== undefined && { seed }),
    ...(start !== undefined && { start }),
    ...(region !== undefined && { region }),
    ...(tasks !== undefined && { tasks }),
    ...(values.strict && { strict: true }),
    ...(values.policy !== undefined && { policy: checked('policy', values.policy, checkPolicy) }),
    ...(values.plans !== undefined && { plans: checked('plans', values.plans, parsePlans) }),
    faults,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    const [, option] = /'?(--?[\w-]+)/.exec((error as Error).message) ?? [];
    const { code } = error as NodeJS.ErrnoException;
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new Error(`There is no option ${option}; the options are ${known.join(', ')}.`);
    }
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
      const extra = /'([^']*)'/.exec((error as Error).message)?.[1];
      throw new Error(`'${extra}' is not an option; the options are ${known.join(', ')}.`);
    }
    const takes = OPTIONS[option?.slice(2) as keyof typeof OPTIONS]?.type === 'boolean' ? 'no value' : 'a value';
    throw new Error(`The option ${option} takes ${takes}.`);
  }
}

function numberOf(
  name: string,
  text: string | undefined,
  { whole = false, max = 1e9 }: { whole?: boolean; max?: number },
) {
  if (text === undefined) return undefined;
  const pattern = whole ? /^\d+$/ : /^\d+(\.\d+)?$/;
  if (pattern.test(text) && Number(text) <= max) return Number(text);
  throw new Error(`--${name} must be a ${whole ? 'whole ' : ''}number from 0 to ${max}, not '${text}'.`);
}

/** A time with its time zone, in ms since the epoch. */
/** AWS's times are seconds since 1970, and years have four digits. */
const [EARLIEST, LATEST] = [Date.UTC(1970, 0, 1), Date.UTC(2999, 11, 31)];

function timeOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const isWhole = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text);
  const time = isWhole ? Date.parse(text) : Number.NaN;
  if (time >= EARLIEST && time <= LATEST) return time;
  throw new Error(
    `--${name} must be a date, or a date and time with a time zone, from 1970 to 2999, such as 2026-01-01T00:00:00Z, not '${text}'.`,
  );
}

function regionOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z]{2,4}(-[a-z]{1,12}){1,3}-\d{1,2}$/.test(text)) return text;
  throw new Error(`--region must be a Region such as eu-central-1, not '${text}'.`);
}

function choiceOf<T extends string>(name: string, text: string | undefined, choices: readonly T[]): T | undefined {
  const choice = choices.find((one) => one === text);
  if (text === undefined || choice !== undefined) return choice;
  throw new Error(`--${name} must be ${choices.join(' or ')}, not '${text}'.`);
}

function checked<T>(option: string, file: string, check: (value: unknown) => T): T {
  const value = readJson(option, file);
  try {
    return check(value);
  } catch (error) {
    throw new Error(`--${option} ${file}: ${(error as Error).message}`);
  }
}

function readJson(option: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`--${option} ${file}: the file cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`--${option} ${file}: the file is not valid JSON (${(error as Error).message}).`);
  }
}
