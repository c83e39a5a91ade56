import type { Run } from './act.ts';
import { ROLES } from './stand.ts';

/** The default inputs of the callers in tests. */
const INPUTS = {
  repository: 'hello',
  'build-role': ROLES.build,
  'build-region': 'eu-central-1',
  cache: 'none',
} as const;

export interface Call {
  readonly environments: readonly string[];
  /** Additional inputs, or inputs that replace the default ones. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job that it waits for. */
  readonly needs?: string;
  readonly buildSecrets?: string;
}

/** A workflow that calls deliver.yml, and then prints its outputs. */
export function caller(environments: readonly string[], inputs: Readonly<Record<string, string>> = {}): string {
  return callers({ deliver: { environments, inputs } });
}

/** The same with several calls, and the outputs of the last one. */
export function callers(calls: Readonly<Record<string, Call>>): string {
  const last = Object.keys(calls).at(-1);
  const jobs = Object.entries(calls).map(([id, { environments, inputs, needs, buildSecrets }]) =>
    [
      `  ${id}:`,
      `    name: ${id.replace(/^./, (letter) => letter.toUpperCase())}`,
      ...(needs ? [`    needs: ${needs}`] : []),
      '    uses: OWNER/slipway/.github/workflows/deliver.yml@v1',
      ...(buildSecrets ? ['    secrets:', `      build-secrets: ${buildSecrets}`] : []),
      '    with:',
      ...Object.entries({ ...INPUTS, ...inputs }).map(([name, value]) => `      ${name}: ${value}`),
      '      environments: |',
      ...environments.map((line) => `        ${line}`),
    ].join('\n'),
  );
  return `on: [push, workflow_dispatch]
jobs:
${jobs.join('\n')}
  show:
    needs: ${last}
    runs-on: ubuntu-latest
    steps:
      - run: echo 'outputs=\${{ toJSON(needs.${last}.outputs) }}' | tr -d '\\n '
`;
}

/** An entry of the list: the service `hello` in the cluster with the name of the environment. */
export function entry(name: string, more = ''): string {
  return `- { name: ${name}, cluster: ${name}, role: '${ROLES.deploy}', region: eu-central-1, services: hello, task-definition: task-definition.json${more} }`;
}

/** The only job whose name has this ending. */
export function job(run: Run, name: string): { log: string; green: boolean } {
  const [found, ...more] = [...run.jobs].filter(([key]) => key.endsWith(name));
  if (!found || more.length > 0) throw new Error(`Jobs: ${[...run.jobs.keys()].join(', ')}\n${run.log}`);
  return found[1];
}

/** The workflow's outputs, as the caller's next job receives them. */
export function outputs(run: Run) {
  const text = /outputs=(\{.*\})/.exec(job(run, 'show').log)?.[1] ?? '{}';
  const { digest, tag, repository, region, ...more } = JSON.parse(text) as Record<string, string>;
  const parsed = (name: string) => JSON.parse(more[name] || '{}') as Record<string, unknown>;
  const [images, verdicts, reasons, urls] = ['images', 'verdicts', 'reasons', 'urls'].map(parsed);
  return { digest, tag, repository, region, images, verdicts, reasons, urls, failed: more['failed-environment'] };
}

/**
 * The same outputs of a failed run, as the collecting job has written them, because act skips the caller's other
 * jobs.
 */
export function reported(run: Run) {
  const { log } = job(run, 'Report');
  const written = (name: string) => new RegExp(`::set-output:: ${name}=(.*)`).exec(log)?.[1] ?? '';
  return { verdicts: JSON.parse(written('verdicts') || '{}'), failed: written('failed-environment') };
}

/** @throws an error with the whole log of a run that is not green */
export function mustBeGreen(run: Run): Run {
  if (!run.green) throw new Error(run.log);
  return run;
}
