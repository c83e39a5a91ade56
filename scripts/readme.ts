import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { CAUSES } from '../src/diagnosis/cause.ts';
import { classify, classifyEvent, classifyStatusReason } from '../src/diagnosis/classify.ts';
import { SERVICE_READING_FINDINGS, SERVICE_RULES } from '../src/service-definition/validate.ts';
import { type Rule, SOURCE } from '../src/taskdef/rules/rule.ts';
import { READING_FINDINGS, RULES } from '../src/taskdef/validate.ts';
import { events, named, starts, statusReasons } from '../test/unit/diagnosis/texts.ts';
import { readOptions, runScript } from './command-line.ts';
import { INPUT_GROUPS } from './input-groups.ts';

/*
 * Fills the generated tables of the READMEs from each action.yml: between `<!-- inputs -->` and `<!-- /inputs -->`, and
 * likewise `outputs`, in the README.md of each action; the rules of render-taskdef and of docs/services-from-files.md
 * between `<!-- rules -->` marks; the causes in docs/causes.md between `<!-- causes -->` marks, and ECS's texts in
 * docs/troubleshooting.md between `<!-- texts -->`; between `<!-- actions -->` and `<!-- /actions -->` in the README.md
 * of the root.
 */

const root = resolve(import.meta.dirname, '..');

interface ActionYml {
  readonly description: string;
  readonly inputs?: Record<string, { description?: string; required?: boolean; default?: unknown }>;
  readonly outputs?: Record<string, { description?: string }>;
}

/** The folders that contain an action, relative to actions/: `internal/…` for a step of our own workflows. */
export function actionNames(): string[] {
  return ['', 'internal/']
    .flatMap((under) => readdirSync(join(root, 'actions', under)).map((name) => `${under}${name}`))
    .filter((name) => existsSync(join(root, 'actions', name, 'action.yml')))
    .sort();
}

/** Every document with generated tables: its path, its text, and the expected text. */
export function readmes(): { path: string; actual: string; expected: string }[] {
  const names = actionNames();
  const load = (name: string) => parse(readFileSync(join(root, 'actions', name, 'action.yml'), 'utf8')) as ActionYml;
  const ofActions = names.map((name) => {
    const { inputs = {}, outputs = {} } = load(name);
    const tables = {
      inputs: inputTables(name, inputs),
      outputs: table(
        ['output', 'meaning'],
        Object.entries(outputs).map(([output, { description = '' }]) => [`\`${output}\``, cell(description)]),
      ),
      ...(name === 'render-taskdef' && { rules: ruleTable([...READING_FINDINGS, ...RULES]) }),
    };
    return fill(join(root, 'actions', name, 'README.md'), tables);
  });
  const doors = names.filter((name) => !name.startsWith('internal/'));
  const actions = doors.map((name) => [`[\`${name}\`](actions/${name}/README.md)`, cell(load(name).description)]);
  return [
    ...ofActions,
    fill(join(root, 'README.md'), { actions: table(['action', 'what it does'], actions) }),
    fill(join(root, 'docs', 'services-from-files.md'), {
      rules: ruleTable([...SERVICE_READING_FINDINGS, ...SERVICE_RULES]),
    }),
    fill(join(root, 'docs', 'causes.md'), { causes: causeTable() }),
    fill(join(root, 'docs', 'troubleshooting.md'), { texts: textTable() }),
  ];
}

type InputDeclarations = NonNullable<ActionYml['inputs']>;

/** One table, or one per group of inputs if the action has groups. */
function inputTables(action: string, inputs: InputDeclarations): string {
  const groups = INPUT_GROUPS[action];
  if (!groups) return inputTable(inputs);
  const { needed, often, compatibility = [] } = groups;
  const named = [...needed, ...often, ...compatibility];
  const unknown = named.filter((name) => !(name in inputs));
  if (unknown.length > 0) throw new Error(`actions/${action}/action.yml has no input ${unknown.join(', ')}`);
  const tables = {
    'Needed in most workflows': needed,
    'Often used': often,
    'All others': Object.keys(inputs).filter((name) => !named.includes(name)),
    'For compatibility': compatibility,
  };
  return Object.entries(tables)
    .filter(([, names]) => names.length > 0)
    .map(([title, names]) => {
      const some = names.map((name) => [name, inputs[name]] as const);
      return `### ${title}\n\n${inputTable(Object.fromEntries(some) as InputDeclarations)}`;
    })
    .join('\n\n');
}

function inputTable(inputs: InputDeclarations): string {
  const rows = Object.entries(inputs).map(([input, { description = '', required, default: value }]) => [
    `\`${input}\``,
    required ? '**required**' : code(value),
    cell(description),
  ]);
  return table(['input', 'default', 'meaning'], rows);
}

/** Sorted by ID, so that causes with the same ID are next to each other. */
function causeTable(): string {
  const rows = Object.values(CAUSES)
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .map(({ id, title, fix, permanent }) => [`\`${id}\``, cell(title), permanent ? 'yes' : '', cell(fix)]);
  return table(['cause', 'what happened', 'permanent', 'fix'], rows);
}

/** ECS's texts from the tests of the classification, each with its cause. */
function textTable(): string {
  const ofTasks = [...starts, ...named].map(([text]) => {
    const [stoppedReason, reason] = typeof text === 'string' ? [text, undefined] : text;
    const container = { name: 'web', ...(reason !== undefined && { reason }) };
    const task = { taskArn: '', taskDefinitionArn: '', lastStatus: 'STOPPED', containers: [container] };
    return [reason ?? stoppedReason, classify({ ...task, stopCode: 'TaskFailedToStart', stoppedReason })] as const;
  });
  const ofEvents = events.map(([text]) => [text, classifyEvent(text)] as const);
  const ofDeployments = statusReasons.map(([text]) => [text, classifyStatusReason(text)] as const);
  const rows = [...ofTasks, ...ofEvents, ...ofDeployments].flatMap(([text, cause]) =>
    cause && cause.id !== 'unknown' ? [[`\`${shortened(text)}\``, `\`${cause.id}\``, cell(cause.fix)]] : [],
  );
  const once = new Map(rows.map((row) => [row[0], row]));
  return table(
    ['text', 'cause', 'fix'],
    [...once.values()].sort((a, b) => `${a[1]}${a[0]}`.localeCompare(`${b[1]}${b[0]}`)),
  );
}

/** The beginning of a long text, because people search for it. */
function shortened(text: string): string {
  const line = cell(text).replaceAll('`', "'");
  return line.length > 140 ? `${line.slice(0, 140).trimEnd()}…` : line;
}

function ruleTable(rules: readonly Pick<Rule, 'id' | 'about' | 'severity' | 'source'>[]): string {
  const rows = rules.map(({ id, about, severity, source }) => [
    `\`${id}\``,
    cell(about),
    severity,
    `[AWS](${SOURCE}${source})`,
  ]);
  return table(['rule', 'finds', 'severity', 'source'], rows);
}

function fill(path: string, tables: Record<string, string>): { path: string; actual: string; expected: string } {
  const name = relative(root, path);
  if (!existsSync(path)) throw new Error(`${name} is missing`);
  const actual = readFileSync(path, 'utf8');
  let expected = actual;
  for (const [mark, rows] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${mark} -->)[^]*?(<!-- /${mark} -->)`);
    if (!place.test(expected))
      throw new Error(`${name} has no place for its table: add <!-- ${mark} --> and <!-- /${mark} -->`);
    expected = expected.replace(place, (_, open: string, close: string) => `${open}\n\n${rows}\n\n${close}`);
  }
  return { path: name, actual, expected };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(value: unknown): string {
  const text = cell(String(value ?? ''));
  return text ? `\`${text}\`` : '';
}

/** Markdown on one line, without characters that would end a table cell. */
function cell(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

function main(): void {
  const { check } = readOptions(process.argv.slice(2), { check: { type: 'boolean', default: false } }).values;
  const stale = readmes().filter(({ actual, expected }) => actual !== expected);
  if (!check) {
    for (const { path, expected } of stale) writeFileSync(join(root, path), expected);
    for (const { path } of stale) console.log(`${path} written.`);
  } else if (stale.length > 0) {
    console.error(
      `The tables do not match action.yml; run 'npm run readme': ${stale.map(({ path }) => path).join(', ')}`,
    );
    process.exitCode = 1;
  } else console.log('The README tables are up to date.');
}

if (import.meta.main) await runScript('readme', main);
