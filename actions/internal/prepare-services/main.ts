import { type Clients, createClients } from '../../../src/aws/index.ts';
import { shortCommit } from '../../../src/commit.ts';
import {
  activeCommit,
  assignImages,
  changedContainers,
  compareCommits,
  containerImagesOf,
  type DeliveredImage,
  describeCommitOrder,
  prepareTaskDefinition,
  readActiveRevisions,
  warnOfCommitOrder,
  withRegistry,
} from '../../../src/delivery/index.ts';
import { createProgramRunner } from '../../../src/docker/index.ts';
import { Ecs, shortName } from '../../../src/ecs/index.ts';
import { messageOf, UserError } from '../../../src/error.ts';
import { commitOfImage, commitToRecord, withoutRecord } from '../../../src/history/index.ts';
import { createGitRunner, parseImageReference } from '../../../src/image/index.ts';
import type { Log } from '../../../src/log.ts';
import { escapeText, layOut, summarizeTaskDefinition, summaryOf } from '../../../src/report/index.ts';
import {
  type DescribedTaskDefinition,
  diff,
  type Finding,
  formatDifference,
  type JsonObject,
  sentence,
  toObject,
} from '../../../src/taskdef/index.ts';
import { annotate, appendSummary, setOutputs, setSecret } from '../../../step/commands.ts';
import { fetchIdToken } from '../../../step/id-token.ts';
import { Inputs } from '../../../step/inputs.ts';
import { createLog } from '../../../step/log.ts';
import { writeTemporaryFile } from '../../../step/runner-files.ts';
import { type PrepareInputs, readInputs } from './inputs.ts';

/** Refuses a commit that is older than the active one, and composes the task definition of each service. */
export async function main(): Promise<void> {
  const inputs = new Inputs();
  const { aws, cluster, services, ...delivery } = readInputs(inputs);
  inputs.check();
  const log = createLog();
  const clients = createClients(aws, fetchIdToken, setSecret);
  const images = await Promise.all(delivery.images.map((one) => locate(clients, one)));
  const names = services.map(({ service }) => service);
  const serving = await readActiveRevisions(new Ecs(clients), cluster, names);
  const readLabel = labelReader(clients, log);
  const { older, warnings } = await compare({ ...delivery, images }, serving, readLabel, log);
  if (older.length > 0 && delivery.ifOlder === 'refuse') return supersede(older);
  warn(warnings, log);
  const { lines, first } = await prepareAll(clients, { ...delivery, images }, services, serving, log);
  const [image] = images;
  // Several images may have different commits, so the revision is tagged with the commit that is delivered.
  const labelled = image && images.length === 1 ? await readLabel(image.image) : undefined;
  setOutputs({
    services: lines.join('\n'),
    'first-container': first ?? '',
    image: image?.image ?? '',
    images: JSON.stringify(
      Object.fromEntries(
        images.map(({ name, image: uri, repository, digest, tag }) => [name, { image: uri, repository, digest, tag }]),
      ),
    ),
    digest: image?.digest ?? '',
    tag: image?.tag ?? '',
    commit: commitToRecord(labelled, image?.isBuilt ? delivery.commit : ''),
    verdict: '',
    reason: '',
  });
}

async function locate(clients: Clients, delivered: DeliveredImage): Promise<DeliveredImage> {
  const reference = parseImageReference(delivered.image);
  return reference ? { ...delivered, image: await withRegistry(clients, reference) } : delivered;
}

type Delivery = Pick<PrepareInputs, 'commit' | 'images' | 'changes'>;
type ReadLabel = (image: string) => Promise<string | undefined>;

/** How each image's commit relates to the commit that the service runs. */
async function compare(
  { commit, images }: Delivery,
  serving: ReadonlyMap<string, DescribedTaskDefinition>,
  readLabel: ReadLabel,
  log: Log,
): Promise<{ older: readonly string[]; warnings: readonly string[] }> {
  const older: string[] = [];
  const warnings: string[] = [];
  for (const [service, described] of serving) {
    const name = shortName(service);
    const assigned = assignImages(containerImagesOf(described.node), images, name);
    const [image = images[0]?.image ?? ''] = assigned.images.values();
    const ours = (await readLabel(image)) ?? commit;
    const theirs = await activeCommit(readLabel, described, images, service);
    const order = theirs === undefined ? 'unknown' : await compareCommits(gitStatus, ours, theirs);
    log.info(
      `${name}: ${described.name} runs ${theirs ? shortCommit(theirs) : 'an unknown commit'}; ${describeCommitOrder(order, ours)}`,
    );
    const warning = warnOfCommitOrder(order, { ours, theirs, service: name });
    if (warning) warnings.push(warning);
    if (order === 'older')
      older.push(`${name} runs ${shortCommit(theirs ?? '')}, which is newer than ${shortCommit(ours)}`);
  }
  return { older, warnings };
}

/** @returns the services for deploy-service, and the first container that receives an image */
async function prepareAll(
  clients: Clients,
  { images, changes }: Delivery,
  services: PrepareInputs['services'],
  serving: ReadonlyMap<string, DescribedTaskDefinition>,
  log: Log,
): Promise<{ lines: readonly string[]; first: string | undefined }> {
  const paths = new Map<string, string>();
  const lines: string[] = [];
  const present = new Set<string>();
  let first: string | undefined;
  for (const { service, files } of services) {
    const before = serving.get(service);
    const order = { service, files, images, changes, isOneOfSeveral: services.length > 1 };
    const prepared = await prepareTaskDefinition(clients, order, before);
    report(prepared.findings, log);
    const taskDefinition = toObject(prepared.taskDefinition);
    show(shortName(service), taskDefinition, before, log);
    log.info(`${shortName(service)}: ${prepared.containers.join(', ')} gets ${prepared.image}`);
    const text = `${JSON.stringify(taskDefinition, null, 2)}\n`;
    const path = paths.get(text) ?? writeTemporaryFile('task-definition', text);
    paths.set(text, path);
    lines.push(`${service}=${path}`);
    first ??= prepared.containers[0];
    for (const { name } of containerImagesOf(prepared.taskDefinition)) present.add(name);
  }
  const [missing] = changedContainers(changes.containers).filter((name) => !present.has(name));
  if (missing !== undefined && services.length > 1) {
    throw new UserError(`Key 'containers' names '${missing}', which no task definition of the services has.`);
  }
  return { lines, first };
}

/** Reads the commit from an image's label. A failed read does not stop the delivery. */
function labelReader(clients: Clients, log: Log): ReadLabel {
  let isLogged = false;
  return async (image) => {
    try {
      return await commitOfImage(clients, image);
    } catch (error) {
      if (!isLogged)
        log.notice(
          `Commits are compared only by tags, because the images' labels could not be read: ${messageOf(error)}`,
        );
      isLogged = true;
      return undefined;
    }
  };
}

function supersede(older: readonly string[]): void {
  const reason = `${older.join('; ')}: nothing was changed.`;
  setOutputs({ verdict: 'superseded', reason });
  appendSummary(summaryOf([layOut({ heading: 'Superseded', lead: [escapeText(reason)] })]));
  annotate('error', `${reason} To deliver it anyway, set 'if-older: deploy', or roll back with rollback.yml.`);
  process.exitCode = 1;
}

/** Delivers anyway, with a notice on the run's page. */
function warn(warnings: readonly string[], log: Log): void {
  for (const warning of warnings) log.warning(warning);
  if (warnings.length === 0) return;
  const lead = [warnings.map((text) => `- ${escapeText(text)}`).join('\n')];
  appendSummary(summaryOf([layOut({ heading: 'Commits that have diverged', lead })]));
}

/** Shows the changes compared with the active revision. */
function show(
  service: string,
  taskDefinition: JsonObject,
  before: DescribedTaskDefinition | undefined,
  log: Log,
): void {
  if (!before) return;
  const differences = diff(comparable(toObject(before.node)), comparable(taskDefinition));
  const lines = differences.map((difference) => formatDifference(difference, false));
  log.group(`${service}: changes compared with ${before.name}`, lines.length > 0 ? lines : ['none']);
  appendSummary(summarizeTaskDefinition({ family: service, against: before.name, differences, showValues: false }));
}

/** The task definition without the tags that record a revision's source, which always differ. */
function comparable({ tags, ...rest }: JsonObject): JsonObject {
  const own = Array.isArray(tags) ? withoutRecord(tags as readonly { key?: unknown }[]) : [];
  return own.length > 0 ? { ...rest, tags: own as JsonObject[] } : rest;
}

/** Runs git and returns its exit code. @throws {UserError} if git cannot be started */
async function gitStatus(args: readonly string[]): Promise<number> {
  const { code, stderr } = await createGitRunner(createProgramRunner(), process.env)('.', args);
  if (code === 127) throw new UserError(`The commits could not be compared (${stderr}): install git on the runner.`);
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
