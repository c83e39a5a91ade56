import { type Clients, createClients } from '../../../src/aws/clients.ts';
import { compareCommits, describeOrder, warnOfOrder } from '../../../src/delivery/order.ts';
import { prepareTaskDefinition, readServing, servingCommit, withRegistry } from '../../../src/delivery/prepare.ts';
import { createRun } from '../../../src/docker/process.ts';
import { Ecs } from '../../../src/ecs/ecs.ts';
import { shortName } from '../../../src/ecs/model.ts';
import { messageOf } from '../../../src/error.ts';
import { commitOfImage, commitToRecord } from '../../../src/history/commit.ts';
import { withoutRecord } from '../../../src/history/record-tags.ts';
import { createGitRunner } from '../../../src/image/git.ts';
import type { Log } from '../../../src/log.ts';
import { escapeText } from '../../../src/report/markdown.ts';
import { summarise } from '../../../src/report/task-definition.ts';
import { diff, formatDifference } from '../../../src/taskdef/diff.ts';
import { type Finding, sentence } from '../../../src/taskdef/finding.ts';
import { type JsonObject, toObject } from '../../../src/taskdef/node.ts';
import type { Described } from '../../../src/taskdef/source.ts';
import { annotate, appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { fetchIdToken } from '../../../step/id-token.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { writeTemporaryFile } from '../../../step/runner-files.ts';
import { readInputs } from './inputs.ts';

/** Refuses an older commit than the one that serves, and makes the task definition of each service. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { aws, cluster, services, containers, image: reference, ...delivery } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  const clients = createClients(aws, fetchIdToken, setSecret);
  const image = await withRegistry(clients, reference);
  const names = services.map(({ service }) => service);
  const serving = await readServing(new Ecs(clients), cluster, names);
  const readLabel = labelReader(clients, log);
  const labelled = await readLabel(image);
  const commit = labelled ?? delivery.commit;
  const older: string[] = [];
  const warnings: string[] = [];
  for (const [service, described] of serving) {
    const theirs = await servingCommit(readLabel, described, image, service);
    const order = theirs === undefined ? 'unknown' : await compareCommits(gitStatus, commit, theirs);
    log.info(
      `${shortName(service)}: ${described.name} runs ${theirs ?? 'an unknown commit'}; ${describeOrder(order, commit)}`,
    );
    const warning = warnOfOrder(order, { ours: commit, theirs, service: shortName(service) });
    if (warning) warnings.push(warning);
    if (order === 'older') older.push(`${shortName(service)} runs ${theirs}`);
  }
  if (older.length > 0 && delivery.ifOlder === 'refuse') return supersede(commit, older);
  warn(warnings, log);
  const paths = new Map<string, string>();
  const lines: string[] = [];
  let first: string | undefined;
  for (const { service, files } of services) {
    const before = serving.get(service);
    const prepared = await prepareTaskDefinition(clients, { service, files, named: containers, image }, before);
    report(prepared.findings, log);
    const taskDefinition = toObject(prepared.taskDefinition);
    show(shortName(service), taskDefinition, before, log);
    log.info(`${shortName(service)}: ${prepared.containers.join(', ')} gets ${image}`);
    const text = `${JSON.stringify(taskDefinition, null, 2)}\n`;
    const path = paths.get(text) ?? writeTemporaryFile('task-definition', text);
    paths.set(text, path);
    lines.push(`${service}=${path}`);
    first ??= prepared.containers[0];
  }
  setOutputs({
    services: lines.join('\n'),
    'first-container': first ?? '',
    image,
    commit: commitToRecord(labelled, delivery.isBuilt ? delivery.commit : ''),
  });
}

/** Reads the commit of an image's label; what forbids that forbids no delivery. */
function labelReader(clients: Clients, log: Log): (image: string) => Promise<string | undefined> {
  let told = false;
  return async (image) => {
    try {
      return await commitOfImage(clients, image);
    } catch (error) {
      if (!told) log.notice(`Commits are compared by tags alone, without the images' labels: ${messageOf(error)}`);
      told = true;
      return undefined;
    }
  };
}

function supersede(commit: string, older: readonly string[]): void {
  const reason = `${commit} is older than what serves (${older.join('; ')}), so nothing was changed.`;
  setOutputs({ verdict: 'superseded', reason });
  appendSummary(`### Superseded\n\n${escapeText(reason)}\n\n`);
  annotate('error', `${reason} To deliver it all the same, set 'if-older: deploy', or go back with rollback.yml.`);
  process.exitCode = 1;
}

/** Delivers all the same; a reader of the run's page is to see it. */
function warn(warnings: readonly string[], log: Log): void {
  for (const warning of warnings) log.warning(warning);
  if (warnings.length === 0) return;
  appendSummary(`### Commits that have diverged\n\n${warnings.map((text) => `- ${escapeText(text)}`).join('\n')}\n\n`);
}

/** Shows what changes against what the service runs. */
function show(service: string, taskDefinition: JsonObject, before: Described | undefined, log: Log): void {
  if (!before) return;
  const differences = diff(comparable(toObject(before.node)), comparable(taskDefinition));
  const lines = differences.map((difference) => formatDifference(difference, false));
  log.group(`${service}: changes against ${before.name}`, lines.length > 0 ? lines : ['none']);
  appendSummary(summarise({ family: service, against: before.name, differences, showValues: false }));
}

/** Without the tags that say where a revision comes from: those of another revision are no difference. */
function comparable({ tags, ...rest }: JsonObject): JsonObject {
  const own = Array.isArray(tags) ? withoutRecord(tags as readonly { key?: unknown }[]) : [];
  return own.length > 0 ? { ...rest, tags: own as JsonObject[] } : rest;
}

/** @throws when git cannot be started */
async function gitStatus(args: readonly string[]): Promise<number> {
  const { code, stderr } = await createGitRunner(createRun(), process.env)('.', args);
  if (code === 127) throw new Error(stderr);
  return code;
}

function report(findings: readonly Finding[], log: Log): void {
  for (const finding of findings) {
    const { file, line = 1, column = 1 } = finding.origin;
    const place = file === undefined ? {} : { file, line, column };
    if (finding.severity === 'warning') log.warning(sentence(finding), place);
    if (finding.severity === 'notice') log.notice(sentence(finding), place);
  }
}
