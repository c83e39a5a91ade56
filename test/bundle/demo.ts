import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CHECK_TARGET_GROUP,
  HEALTH_CHECK_FAILED,
  IMAGE_MISSING,
  OUT_OF_MEMORY,
  RAISE_MEMORY,
  READ_LOG_LINES,
} from '../sentences/causes.ts';
import { PUSH_FIRST } from '../sentences/images.ts';
import { pattern } from '../sentences/pattern.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** The result of a run of the demo. */
export interface DemoRun {
  readonly code: number | null;
  /** stdout and stderr. */
  readonly output: string;
  readonly seconds: number;
  /** The files that it left in its folder for temporary files. */
  readonly left: readonly string[];
  /** The IDs of processes that it left. */
  readonly processes: readonly number[];
}

/** Runs the demo with its own folder for temporary files; `interruptAt` sends SIGINT when such a line is printed. */
export async function runDemo(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { interruptAt }: { interruptAt?: RegExp } = {},
): Promise<DemoRun> {
  const temp = mkdtempSync(join(tmpdir(), 'demo-run-'));
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'scripts', 'demo.ts'), ...args], {
    cwd: root,
    env: { ...process.env, ...env, TMPDIR: temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let interrupted = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (interrupted || !interruptAt?.test(output)) return;
      interrupted = true;
      child.kill('SIGINT');
    });
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const seconds = (performance.now() - began) / 1000;
    return { code, output, seconds, left: readdirSync(temp), processes: processesIn(`TMPDIR=${temp}`) };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The lines with the result of each step, as `step verdict`. */
export function linesOf(output: string): string[] {
  return [...output.matchAll(/^ {2}[✔↩⊘✘] (\S+(?: \S+)?) +(\S+) +\d+\.\d s/gm)].map(
    ([, step, verdict]) => `${step} ${verdict}`,
  );
}

/** The chapters of a demo run: heading → the text below it. */
export function chaptersOf(output: string): Map<string, string> {
  const parts = output.split(/^(\d+ {2}v3 .*|\d+ {2}.*)$/m).slice(1);
  return new Map(
    parts.flatMap((part, index) => (index % 2 === 0 ? [[part.replace(/^\d+ {2}/, ''), parts[index + 1] ?? '']] : [])),
  );
}

/** The expected report for each way to break v3: chapter, cause, fix and output of the tasks. */
export const BROKEN = {
  crash: {
    chapter: 'v3 crashes when it starts',
    why: /cause: an essential container exited: container 'web', exit code 1/,
    fix: `fix: ${READ_LOG_LINES}`,
    log: [
      'hello v3 starting on port 8080',
      'FATAL: cannot reach the database at db.internal:5432 (is DATABASE_URL set?)',
    ],
  },
  health: {
    chapter: 'v3 never becomes healthy',
    why: /cause: the container health check failed \(Task failed container health checks\)/,
    fix: "fix: Check the health check's command",
    log: [
      'hello v3 starting on port 8080',
      'ERROR: cannot reach the cache at cache.internal:6379, so /health responds with 404',
      'listening on port 8080',
    ],
  },
  image: {
    chapter: 'v3 is an image that was never pushed',
    refused: pattern`cause: The image \S+ ${PUSH_FIRST}`,
    why: pattern`cause: ${IMAGE_MISSING} \(CannotPullContainerError: .*: not found\)`,
    fix: 'fix: Push the image before deploying',
    log: [],
  },
  secret: {
    chapter: 'v3 needs a secret that does not exist',
    refused: /cause: Container 'web' needs 'MAIL_KEY', but the parameter '\/hello\/mail-key' does not exist/,
    why: /cause: a secret or parameter does not exist \(ResourceInitializationError: .*\/hello\/mail-key\)/,
    fix: 'fix: Create the secret or parameter in the same Region',
    log: [],
  },
  memory: {
    chapter: 'v3 uses more memory than its limit',
    why: pattern`cause: ${OUT_OF_MEMORY}: container 'web', exit code 137`,
    fix: `fix: ${RAISE_MEMORY}`,
    log: ['hello v3 starting on port 8080', 'loading all greetings of the world into memory'],
  },
  port: {
    chapter: 'v3 listens on a port that the load balancer does not check',
    why: pattern`cause: ${HEALTH_CHECK_FAILED} \(Task failed ELB health checks in \(target-group `,
    fix: `fix: ${CHECK_TARGET_GROUP}`,
    log: ['hello v3 starting on port 9090', 'listening on port 9090'],
  },
  arch: {
    chapter: 'v3 is built for another architecture',
    refused: /cause: The image \S+ is for linux\/(amd64|arm64), but the tasks run on linux\/(amd64|arm64)/,
    why: /cause: the image is built for another processor architecture \(CannotPullContainerError: .* matching platform/,
    fix: "fix: Build for the service's platform",
    log: [],
  },
} as const satisfies Record<
  string,
  { chapter: string; refused?: RegExp; why: RegExp; fix: string; log: readonly string[] }
>;

export type BrokenName = keyof typeof BROKEN;

/** The result of a chapter with a broken version, to compare with `expectedOf`. */
export function endingOf(name: BrokenName, run: DemoRun): object {
  const expected: { chapter: string; refused?: RegExp; why: RegExp; fix: string; log: readonly string[] } =
    BROKEN[name];
  const text = chaptersOf(run.output).get(expected.chapter) ?? '';
  return {
    name,
    steps: linesOf(text).filter((line) => line.startsWith('deploy-service')),
    refused: expected.refused?.test(text) ?? false,
    why: expected.why.test(text),
    fix: text.includes(`      ${expected.fix}`),
    // Output that was printed while the demo was being stopped may follow.
    log: [...text.matchAll(/^ {6}│ (.*)$/gm)].map(([, line]) => line).slice(0, expected.log.length || undefined),
    serves: /rolled-back .* hello:2 is active/.test(text),
  };
}

/** See endingOf. */
export function expectedOf(name: BrokenName): object {
  const expected: { refused?: RegExp; log: readonly string[] } = BROKEN[name];
  const refused = expected.refused !== undefined;
  return {
    name,
    steps: [...(refused ? ['deploy-service refused'] : []), 'deploy-service rolled-back'],
    refused,
    why: true,
    fix: true,
    log: expected.log,
    serves: true,
  };
}

/** The IDs of processes whose environment contains `text`; none if there is no /proc. */
export function processesIn(text: string): number[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'latin1').includes(text);
      } catch {
        return false; // The process has ended, or belongs to another user.
      }
    })
    .map(Number);
}

/** The Mermaid sources of a page. */
export function mermaidBlocks(html: string): string[] {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return [...html.matchAll(/<pre class="mermaid">(.*?)<\/pre>/gs)].map(([, text = '']) =>
    text.replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity),
  );
}

/** Parses each source with the mermaid package: its diagram's type, or the first line of the error. */
export async function parseMermaid(sources: readonly string[]): Promise<string[]> {
  // The package looks for a browser when it is loaded. It sanitizes with what it finds, and this object sanitizes
  // nothing.
  const document = { nodeType: 9, createElement: () => ({}), currentScript: null, implementation: {} };
  Object.assign(globalThis, { window: { document, Element: class {}, Node: class {}, NodeFilter: {} } });
  const { default: mermaid } = await import('mermaid');
  return Promise.all(
    sources.map((source) =>
      mermaid.parse(source).then(
        ({ diagramType }) => diagramType,
        (error: Error) => error.message.split('\n')[0] ?? '',
      ),
    ),
  );
}
