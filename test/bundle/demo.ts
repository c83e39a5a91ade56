import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** What a run of the demo came to. */
export interface DemoRun {
  readonly code: number | null;
  /** stdout and stderr. */
  readonly output: string;
  readonly seconds: number;
  /** What it left in its folder for temporary files. */
  readonly left: readonly string[];
  /** The ids of processes that it left. */
  readonly processes: readonly number[];
}

/** Runs the demo with a folder of its own for temporary files; `interruptAt` sends it SIGINT when such a line is printed. */
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

/** The lines that say how a step ended, as `step verdict`. */
export function linesOf(output: string): string[] {
  return [...output.matchAll(/^ {2}[✔↩✘] (\S+(?: \S+)?) +(\S+) +\d+\.\d s/gm)].map(
    ([, step, verdict]) => `${step} ${verdict}`,
  );
}

/** Ids of processes in whose environment `text` stands; none where there is no /proc. */
export function processesIn(text: string): number[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/environ`, 'latin1').includes(text);
      } catch {
        return false; // it has ended, or is somebody else's
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

/** Has the mermaid package parse each source: its diagram's type, or the first line of what it says against it. */
export async function parseMermaid(sources: readonly string[]): Promise<string[]> {
  // The package looks for a browser as it is loaded. It sanitizes with what it finds, and this can sanitize nothing.
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
