import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { expect, it } from '@jest/globals';

/*
 * A suite that deploys services runs with both deployment controllers, ECS and CodeDeploy, from one table, or has a
 * reason why it runs with only one of them.
 */

const root = resolve(import.meta.dirname, '..', '..');

/** Suites that run the actions that deploy services, or the modules that those actions consist of. */
const DEPLOYS =
  /'(?:deploy-service|rollback-service)'|\bstartService\(|from '[./]+\/src\/(?:deploy|rollout|controller|history)\//;
/** The tables of the deployment controllers. */
const TABLES = /\b(?:DEPLOYERS|CONTROLLERS)\b/;
/** Suites about CodeDeploy, and suites with some cases whose services CodeDeploy deploys. */
const OF_CODE_DEPLOY = /codedeploy/;
const USES = /\bcreateOfCodeDeploy\b|\bcodeDeploy: |'CODE_DEPLOY'|=codedeploy\b/;

const SAME = 'the same code runs before the controller is chosen, or after it has reported';
const PREFLIGHT =
  'preflight checks are rules over facts, most of which do not depend on the controller; that a blocking finding refuses the deployments of both controllers is tested in test/bundle/preflight.test.ts';
const MANUAL =
  'the versions that CodeDeploy rolls back to are tested in rollback-service-codedeploy.test.ts and test/integration/controller/codedeploy/rollback.test.ts';
const FILE = 'only ECS applies a service definition with the deployment; CodeDeploy gets its own UpdateService first';
const ECS_ONLY = 'these settings exist only with the ECS deployment controller';

/** Suites without a column for CodeDeploy, with the reasons. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'test/bundle/ambiguous-settings.test.ts': `deployments that change only tags or only scaling: ${SAME}`,
  'test/bundle/bad-input.test.ts': `invalid inputs: ${SAME}`,
  'test/bundle/deploy-service.test.ts':
    'the verdicts of both controllers are tested in verdicts.test.ts, faults.test.ts and cancel.test.ts, and the outputs of CodeDeploy deployments in codedeploy.test.ts; the rest is input or exists only with ECS',
  'test/bundle/demo.test.ts': 'the demo with --strategy codedeploy needs a Docker engine and is in test/docker',
  'test/bundle/hostile-text.test.ts': `texts of tasks are sanitized in one place: ${SAME}`,
  'test/bundle/infra.test.ts': 'the templates create services with the ECS deployment controller',
  'test/bundle/native.test.ts': `deployment strategies, pause hooks and the circuit breaker: ${ECS_ONLY}; the alarms, hooks and waits of CodeDeploy are tested in test/bundle/faults-shift.test.ts, and in deploy.test.ts and hooks.test.ts of test/integration/controller/codedeploy`,
  'test/bundle/oidc.test.ts': `credentials: ${SAME}`,
  'test/bundle/preflight-service.test.ts': PREFLIGHT,
  'test/bundle/preflight-warnings.test.ts': PREFLIGHT,
  'test/bundle/rollback-service-history.test.ts': MANUAL,
  'test/bundle/rollback-service-native.test.ts': `deployment strategies and lifecycle hooks: ${ECS_ONLY}`,
  'test/bundle/rollback-service-versions.test.ts': MANUAL,
  'test/integration/controller/ecs/update.test.ts': 'UpdateService is the call of the ECS deployment controller',
  'test/integration/deploy/deploy.test.ts': `one revision, several services and the task before: ${SAME}`,
  'test/integration/deploy/refusal.test.ts': 'refusals with CodeDeploy are in controller/codedeploy/refusal.test.ts',
  'test/integration/deploy/roll-out.test.ts': `how services are begun and followed together: ${SAME}`,
  'test/integration/deploy/rollback.test.ts': MANUAL,
  'test/integration/deploy/service-definition.test.ts': FILE,
  'test/integration/deploy/service-members.test.ts': FILE,
  'test/integration/deploy/settings.test.ts': `nested settings of the deployment configuration: ${ECS_ONLY}`,
  'test/integration/deploy/unchanged.test.ts': `what is compared before a deployment: ${SAME}`,
  'test/integration/diagnosis/advice.test.ts':
    'each piece of advice is applied and measured with ECS, whose settings it names',
  'test/integration/express/deploy.test.ts': 'ECS Express Mode has a controller of its own',
  'test/integration/express/truth.test.ts': 'ECS Express Mode has a controller of its own',
  'test/integration/history/copy.test.ts': `revisions are compared and copied by their task definitions: ${SAME}`,
  'test/integration/history/differences.test.ts': `revisions are compared by their task definitions: ${SAME}`,
  'test/integration/preflight/deploy.test.ts': PREFLIGHT,
  'test/integration/preflight/service-definition.test.ts': PREFLIGHT,
  'test/integration/rollout/alarms.test.ts':
    'the alarms of a deployment group are tested in controller/codedeploy/deploy.test.ts',
  'test/integration/rollout/healthy.test.ts': `health without a circuit breaker: ${ECS_ONLY}`,
  'test/integration/rollout/smoke-test.test.ts': `a smoke test requests a URL: ${SAME}`,
  'test/integration/run/run.test.ts': 'a one-off task has no deployment controller',
  'test/integration/run/start.test.ts': 'a one-off task has no deployment controller',
  'test/integration/scripts/command-lines.test.ts': `invalid command lines of scripts: ${SAME}`,
  'test/integration/scaling/scaling.test.ts': `scaling is set before the deployment and resumed after it: ${SAME}`,
  'test/integration/step/github-deployment.test.ts': `GitHub Deployments record a verdict: ${SAME}`,
};

function suitesIn(folder: string): { readonly path: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const all = ['test/bundle', 'test/integration'].flatMap(suitesIn);
const suites = all.filter(({ text }) => DEPLOYS.test(text));
const hasColumn = ({ path, text }: (typeof suites)[number]) =>
  TABLES.test(text) || text.includes('./cancel-scenes.ts') || OF_CODE_DEPLOY.test(path) || USES.test(text);

it('a suite that deploys services runs with CodeDeploy too, or has a reason why it does not', () => {
  const lacking = suites.filter((suite) => !hasColumn(suite)).map(({ path }) => path);
  expect(lacking.filter((path) => !(path in EXCEPTIONS))).toEqual([]);
});

it('no suite that runs with CodeDeploy is listed as an exception', () => {
  const lacking = suites.filter((suite) => !hasColumn(suite)).map(({ path }) => path);
  expect(Object.keys(EXCEPTIONS).filter((path) => !lacking.includes(path))).toEqual([]);
});

it.each([
  [
    'test/bundle',
    ['cancel', 'cancel-phases', 'cancel-ladder', 'causes', 'faults', 'proof', 'several', 'smoke', 'verdicts'],
  ],
  [
    'test/bundle',
    ['advice', 'dry-run', 'github-deployment', 'preflight', 'scaling', 'service-definition', 'task-before'],
  ],
  ['test/bundle', ['rollback-service', 'rollback-service-cancel', 'rollback-service-progress']],
  ['test/integration/rollout', ['follow', 'truth', 'monitoring', 'kinds', 'hung-writes', 'native']],
  ['test/integration/deploy', ['cannot-succeed', 'keep-images', 'resume', 'together']],
  ['test/integration/step', ['unsaved-state']],
])(
  'the suites of faults, cancellations and scenarios in %s deploy with both controllers from one table',
  (folder, names) => {
    const tables = all.filter(({ text }) => TABLES.test(text) || text.includes('./cancel-scenes.ts'));
    const paths = tables.map(({ path }) => path);
    expect(names.map((name) => `${folder}/${name}.test.ts`).filter((path) => !paths.includes(path))).toEqual([]);
  },
);
