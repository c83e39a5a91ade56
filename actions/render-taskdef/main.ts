import { createClients, SecretLookup } from '../../src/aws/index.ts';
import { Ecs } from '../../src/ecs/index.ts';
import { InputError } from '../../src/error.ts';
import type { Log } from '../../src/log.ts';
import { summarizeTaskDefinition } from '../../src/report/index.ts';
import {
  containerImages,
  type DescribedTaskDefinition,
  describe,
  describeTaskDefinitionOf,
  diff,
  type Finding,
  formatDifference,
  readWrittenDefinition,
  renderTaskDefinition,
  resolveSecrets,
  sentence,
  text,
  toObject,
  toProblem,
} from '../../src/taskdef/index.ts';
import { firstLines } from '../../src/text.ts';
import { appendSummary, setOutputs, setSecret } from '../../step/commands.ts';
import { readStepInputs } from '../../step/further-inputs.ts';
import { fetchIdToken } from '../../step/id-token.ts';
import type { Inputs } from '../../step/inputs.ts';
import { createLog } from '../../step/log.ts';
import { writeTemporaryFile } from '../../step/runner-files.ts';
import { type RenderInputs, readInputs } from './inputs.ts';

/** The maximum size of an output, because a later step may use it as an environment variable or in a comment. */
const MAX_DIFF_BYTES = 48_000;

/**
 * Composes a new task definition from files or from one in ECS, checks it, and writes it to a file for deploy-service.
 */
export async function main(): Promise<void> {
  const inputs = await readStepInputs('render-taskdef');
  const given = readInputs(inputs);
  const written = await readWrittenDefinition(given.files, given.changes, given.unknownKeys);
  const early = isWhole(given, inputs) ? renderTaskDefinition(written, given.environmentMode) : undefined;
  for (const problem of errorsOf([...written.findings, ...(early?.findings ?? [])])) {
    const { input, message, ...place } = toProblem(problem);
    inputs.refuse(input, message, place);
  }
  inputs.check();

  const log = createLog();
  const clients = createClients(given.aws, fetchIdToken, setSecret);
  const { described, against } = await readDescribed(given, new Ecs(clients));
  const { base, result, findings } = early ?? renderTaskDefinition(written, given.environmentMode, described?.node);
  report([...given.warnings, ...written.findings, ...findings], log);
  const { node, findings: missing, resolved } = await resolveSecrets(result, new SecretLookup(clients));
  report(missing, log);
  if (resolved > 0) log.info(`${resolved} secret reference${resolved === 1 ? '' : 's'} resolved to ARNs`);

  const taskDefinition = toObject(node);
  const before = against ?? described ?? { name: base.origin.file ?? 'the file', node: base };
  const differences = diff(toObject(before.node), taskDefinition);
  const lines = differences.map((difference) => formatDifference(difference, given.showValues));
  const path = writeTemporaryFile('task-definition', `${JSON.stringify(taskDefinition, null, 2)}\n`);
  const family = text(node, 'family') ?? '';
  log.info(`task definition ${family}: ${count(lines.length)} compared with ${before.name}`);
  if (lines.length > 0) log.group('Changes', lines);
  log.info(`written to ${path}`);

  setOutputs({
    'task-definition': path,
    'task-definition-json': JSON.stringify(taskDefinition),
    changed: String(lines.length > 0),
    diff: firstLines(lines, MAX_DIFF_BYTES).join('\n'),
    family,
    containers: JSON.stringify(containerImages(node)),
  });
  appendSummary(summarizeTaskDefinition({ family, against: before.name, differences, showValues: given.showValues }));
}

/** Whether the whole task definition is known without calling AWS, because it comes from files that could be read. */
function isWhole({ files }: RenderInputs, { problems }: Inputs): boolean {
  return files.length > 0 && !problems.some(({ input }) => input === 'task-definition');
}

async function readDescribed(
  given: RenderInputs,
  ecs: Ecs,
): Promise<{ described?: DescribedTaskDefinition; against?: DescribedTaskDefinition }> {
  const { reference, service, cluster } = given;
  const serving = service === undefined ? undefined : await describeTaskDefinitionOf(ecs, cluster, service);
  if (reference !== undefined) {
    return { described: await describe(ecs, reference), ...(serving && { against: serving }) };
  }
  if (serving === undefined) return {};
  return given.files.length > 0 ? { against: serving } : { described: serving };
}

/** Logs the findings that are not errors. @throws {InputError} with the errors among the findings */
function report(findings: readonly Finding[], log: Log): void {
  for (const finding of findings) {
    const { file, line, column } = finding.origin;
    const place = file === undefined ? {} : { file, line: line ?? 1, column: column ?? 1 };
    if (finding.severity === 'warning') log.warning(sentence(finding), place);
    if (finding.severity === 'notice') log.notice(sentence(finding), place);
  }
  const errors = errorsOf(findings);
  if (errors.length > 0) throw new InputError(errors.map(toProblem));
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

function count(changes: number): string {
  return changes === 0 ? 'no change' : `${changes} change${changes === 1 ? '' : 's'}`;
}
