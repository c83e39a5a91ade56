import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { messageOf } from '../src/error.ts';
import type { Kind } from './bench/account.ts';
import { type DeadlineResult, measureDeadline } from './bench/deadline.ts';
import { measureImages, printImages, readPeers } from './bench/images.ts';
import { type LagResult, measureLag } from './bench/lag.ts';
import { median, percentile } from './bench/numbers.ts';
import { measureReads, type ReadsResult } from './bench/reads.ts';
import { measureRender, printRender } from './bench/render.ts';
import { measureRestore, type RestoreResult } from './bench/restore.ts';
import { measureStarts, type StartResult, type Subject } from './bench/start.ts';
import { readOptions as parseOptions, runScript, UsageError } from './command-line.ts';
import { actionNames } from './readme.ts';

/*
 * npm run bench
 *     measures every action, and how correct, fast and cheap deploy-service's verdicts are
 * npm run bench -- deploy-service
 *     measures one action
 * npm run bench -- lag | deadline | reads [--controller ecs|codedeploy|express]
 *     measures how fast the verdicts are, whether one is wrong at its deadline, and fifty services compared with one
 * npm run bench -- deploy-service --against PATH --inputs FILE
 *     compares it with another JavaScript action (a folder with an action.yml), both with the inputs of a JSON or YAML
 *     file, in turns
 * npm run bench -- render [--against PATH]
 *     measures render-taskdef with large files, compared with another action's checkout
 * npm run bench -- images [--against LOGIN,METADATA,BUILD] [--builder NAME]
 *     compares build-push with bare buildx, with its own rerun, and with the checkouts of the actions that it replaces
 *
 * --rounds N        the number of starts per median (15)
 * --deployments N   the number of deployments for the lag (50) and at the deadline (100)
 * --json            prints JSON
 */

const root = resolve(import.meta.dirname, '..');

const TASK_DEFINITION = JSON.stringify({
  family: 'web',
  requiresCompatibilities: ['FARGATE'],
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [
    { name: 'web', image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1', essential: true },
  ],
});

/** The inputs with which each action calls AWS. */
const INPUTS: Record<string, Subject['inputs']> = {
  'build-push': { repository: 'web' },
  'render-taskdef': { 'task-definition-family': 'web', 'container-name': 'web', image: 'web:2' },
  'deploy-service': { 'task-definition': 'task-definition.json', service: 'web', cluster: 'default' },
  'rollback-service': { service: 'web', cluster: 'default' },
};

interface Options {
  /** Whether to measure the rendering of large files instead of starts. */
  readonly render: boolean;
  /** The figures about verdicts to measure instead of starts. */
  readonly figures: readonly Figure[];
  readonly controllers: readonly Kind[];
  /** Whether to measure builds of images instead of starts. */
  readonly images: boolean;
  readonly builder: string;
  readonly actions: readonly string[];
  readonly against: string | undefined;
  readonly inputs: Subject['inputs'] | undefined;
  readonly rounds: number;
  /** `undefined` for the default of each figure. */
  readonly deployments: number | undefined;
  readonly json: boolean;
}

const FIGURES = ['lag', 'deadline', 'reads'] as const;
type Figure = (typeof FIGURES)[number];
/** The names of the deployment controllers, by the values of the option. */
const CONTROLLERS: Readonly<Record<Kind, string>> = {
  ecs: 'ECS',
  codedeploy: 'CodeDeploy',
  express: 'ECS Express Mode',
};

const OPTIONS = {
  against: { type: 'string' },
  inputs: { type: 'string' },
  controller: { type: 'string' },
  builder: { type: 'string', default: '' },
  rounds: { type: 'string', default: '15' },
  deployments: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseOptions(argv, OPTIONS, true);
  const render = positionals.length === 1 && positionals[0] === 'render';
  const images = positionals.length === 1 && positionals[0] === 'images';
  const words: readonly string[] = positionals;
  const figures = FIGURES.filter((figure) => words.includes(figure));
  const isOfFigures = figures.length === positionals.length;
  const known = [
    ...actionNames(),
    ...(isOfFigures ? figures : []),
    ...(render ? ['render'] : []),
    ...(images ? ['images'] : []),
  ];
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(
      `there is no action '${unknown.join("', '")}': the actions are ${actionNames().join(', ')}; or 'render', or 'images', or ${FIGURES.join(', ')}`,
    );
  if (values.inputs && positionals.length !== 1)
    throw new Error('--inputs FILE belongs to one action: name it, for example deploy-service');
  if (values.against && positionals.length !== 1)
    throw new Error('--against PATH needs an action to compare with, for example deploy-service');
  return {
    render,
    images,
    figures,
    controllers: controllersOf(values.controller),
    builder: values.builder,
    actions: positionals.length > 0 ? positionals : known,
    against: images ? values.against : values.against && resolve(values.against),
    inputs: values.inputs ? readInputs(values.inputs) : undefined,
    rounds: positive('rounds', values.rounds),
    deployments: values.deployments === undefined ? undefined : positive('deployments', values.deployments),
    json: values.json,
  };
}

function controllersOf(name: string | undefined): Kind[] {
  const all = Object.keys(CONTROLLERS) as Kind[];
  const found = all.filter((kind) => name === undefined || kind === name);
  if (found.length === 0)
    throw new UsageError(`--controller is '${name}', which is not valid; expected ${all.join(', ')}`);
  return found;
}

function readInputs(path: string): Subject['inputs'] {
  try {
    return parse(readFileSync(path, 'utf8')) as Subject['inputs'];
  } catch (error) {
    throw new UsageError(`--inputs '${path}' cannot be read as JSON or YAML: ${messageOf(error).split('\n')[0]}`);
  }
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} is '${value}', which is not valid; expected a whole number from 1`);
  return number;
}

function bytesOf(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function subjects({ actions, against, inputs }: Options): Subject[] {
  const files = { 'task-definition.json': TASK_DEFINITION };
  const own = actions.map((action) => ({ action, inputs: inputs ?? INPUTS[action] ?? {}, files }));
  return against ? [...own, { action: against, inputs: inputs ?? INPUTS[actions[0] ?? ''] ?? {}, files }] : own;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('   ')
        .trimEnd(),
    );
  }
}

function startRow({ action, firstRequestMs, peakMemoryKb, loadedBytes }: StartResult): string[] {
  return [
    basename(action),
    megabytes(loadedBytes),
    firstRequestMs === undefined ? 'no request' : `${firstRequestMs.toFixed(1)} ms`,
    `${(peakMemoryKb / 1024).toFixed(0)} MiB`,
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function printLag(kind: Kind, { seconds, verdicts }: LagResult): void {
  const printed = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  const at = (share: number) => percentile(seconds, share).toFixed(1);
  console.log(
    `verdict lag with ${CONTROLLERS[kind]}, ${seconds.length} deployments (${printed.join(', ')}): median ${at(0.5)} s, p95 ${at(0.95)} s, most ${at(1)} s of simulated time`,
  );
}

function printDeadline(kind: Kind, { completed, falseTimeouts, falseSuccesses }: DeadlineResult): void {
  console.log(
    `deployments with ${CONTROLLERS[kind]} that completed in the last minute before the timeout: ${completed}, reported as timed out: ${falseTimeouts}, reported as deployed too early: ${falseSuccesses}`,
  );
}

function printReads(reads: readonly ReadsResult[]): void {
  for (const { services, isFromFiles, seconds, readsPerService, readsPerMinute } of reads) {
    const one = reads.find((other) => other.services === 1 && other.isFromFiles === isFromFiles);
    const ratio = one && services > 1 ? `, ${(seconds / one.seconds).toFixed(2)} × one` : '';
    const what = services === 1 ? '1 service' : `${services} services`;
    const how = isFromFiles ? ' from files' : '';
    console.log(
      `${what}${how} in a step: ${seconds.toFixed(1)} s${ratio}; ${readsPerService.toFixed(1)} reads a deployment, ${readsPerMinute.toFixed(0)} a minute`,
    );
  }
}

function printRestore({ failFastSeconds, breakerSeconds }: RestoreResult): void {
  console.log(
    `missing image: the old version is active again after ${failFastSeconds.toFixed(0)} s, with the circuit breaker alone after ${breakerSeconds.toFixed(0)} s`,
  );
}

interface Figures {
  readonly lag: readonly { readonly kind: Kind; readonly result: LagResult }[];
  readonly deadline: readonly { readonly kind: Kind; readonly result: DeadlineResult }[];
  readonly reads: readonly ReadsResult[];
}

/**
 * Measures one figure after the other, so that none delays another. Each is printed as soon as it is measured, except
 * with --json.
 */
async function measureFigures(
  figures: readonly Figure[],
  { controllers, deployments, json }: Options,
): Promise<Figures> {
  const printed = async <Result>(work: Promise<Result>, print: (result: Result) => void): Promise<Result> => {
    const result = await work;
    if (!json) print(result);
    return result;
  };
  const lag: Figures['lag'][number][] = [];
  const deadline: Figures['deadline'][number][] = [];
  for (const kind of figures.includes('lag') ? controllers : [])
    lag.push({ kind, result: await printed(measureLag(deployments, kind), (result) => printLag(kind, result)) });
  for (const kind of figures.includes('deadline') ? controllers : [])
    deadline.push({
      kind,
      result: await printed(measureDeadline(deployments, kind), (result) => printDeadline(kind, result)),
    });
  const reads = figures.includes('reads') ? await printed(measureReads(), printReads) : [];
  return { lag, deadline, reads };
}

/** The figures of the verdicts as one object; the lag with its median and 95th percentile. */
function figuresInJson({ lag, deadline, reads }: Figures) {
  const lags = lag.map(({ kind, result }) => ({
    ...{ controller: kind, ...result },
    ...{ median: median(result.seconds), p95: percentile(result.seconds, 0.95) },
  }));
  return { verdictLag: lags, deadline: deadline.map(({ kind, result }) => ({ controller: kind, ...result })), reads };
}

async function main(options: Options): Promise<void> {
  if (options.images) return benchImages(options);
  if (options.render) return benchRender(options);
  if (options.figures.length > 0) {
    const figures = await measureFigures(options.figures, options);
    if (options.json) console.log(JSON.stringify(figuresInJson(figures), undefined, 2));
    return;
  }
  await benchStarts(options);
}

async function benchImages({ against, rounds, builder, json }: Options): Promise<void> {
  const result = await measureImages(against ? readPeers(against) : undefined, rounds, builder);
  if (json) console.log(JSON.stringify({ images: result }, undefined, 2));
  else printImages(result, rounds);
}

async function benchRender({ against, rounds, json }: Options): Promise<void> {
  const results = await measureRender(against, rounds);
  if (json) console.log(JSON.stringify({ render: results }, undefined, 2));
  else printRender(results, rounds);
}

/** The actions' start; with deploy-service and without a comparison, also the figures of its verdicts. */
async function benchStarts(options: Options): Promise<void> {
  const { bareMs, results } = await measureStarts(subjects(options), options.rounds);
  const distBytes = bytesOf(process.env.SLIPWAY_DIST ?? join(root, 'dist'));
  const [ours, theirs] = options.against ? [results[0]?.firstRequestMs, results.at(-1)?.firstRequestMs] : [];
  const ratio = ours && theirs ? ours / theirs : undefined;
  const hasVerdicts = options.actions.includes('deploy-service') && !options.against;
  if (options.json) {
    const printed = hasVerdicts && {
      ...figuresInJson(await measureFigures(FIGURES, options)),
      restore: await measureRestore(),
    };
    console.log(JSON.stringify({ distBytes, bareMs, actions: results, ratio, ...printed }, undefined, 2));
    return;
  }
  console.log(`dist: ${megabytes(distBytes)}   node -e 0: ${bareMs.toFixed(1)} ms   (medians of ${options.rounds})\n`);
  printTable([['action', 'loads', 'first AWS request', 'peak memory'], ...results.map(startRow)]);
  console.log('');
  if (ratio !== undefined) console.log(`first request: ${ratio.toFixed(2)} × ${basename(options.against ?? '')}`);
  if (!hasVerdicts) return;
  await measureFigures(FIGURES, options);
  printRestore(await measureRestore());
}

await runScript('bench', () => main(readOptions(process.argv.slice(2))));
