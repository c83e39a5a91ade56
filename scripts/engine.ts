import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A Docker engine for the tests. */
export interface Engine {
  /** For DOCKER_HOST. */
  readonly host: string;
  /** The folder of the engine, if it was started here. */
  readonly folder?: string;
}

/** The script's exit code if an engine refuses this user. */
export const REFUSED_EXIT_CODE = 3;

/** An engine that refuses this user; the message is one sentence. */
export class EngineRefusal extends Error {}

/**
 * The engine that responds; on a CI machine without one, an engine that is started here; otherwise the reason why there
 * is none.
 * @throws {EngineRefusal}
 */
export function findEngine(): Engine | string {
  const found = engineScript('find');
  if (found.status === 0) return { host: hostIn(found.stdout) };
  if (found.status === REFUSED_EXIT_CODE)
    throw new EngineRefusal(lastLine(found.stderr).replace(/^docker-engine: /, ''));
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    return lastLine(found.stderr) || 'no Docker engine responds';
  }
  return startEngine('containerd');
}

/** Starts an engine with one of Docker's two image stores; returns a sentence with the reason if that fails. */
export function startEngine(store: 'containerd' | 'classic'): Engine | string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-engine-'));
  const started = engineScript('start', folder, '--store', store);
  if (started.status === 0) return { host: hostIn(started.stdout), folder };
  stopEngine({ host: '', folder });
  return lastLine(started.stderr) || 'no Docker engine could be started';
}

/** Stops an engine that was started here; others keep running. */
export function stopEngine({ folder }: Engine): void {
  if (!folder) return;
  engineScript('stop', folder);
  rmSync(folder, { recursive: true, force: true });
}

function engineScript(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('sh', [join(root, 'scripts', 'docker-engine.sh'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** The script prints `export DOCKER_HOST=…`, for shells to evaluate. */
function hostIn(output: string): string {
  return /^export DOCKER_HOST=['"]?(.*?)['"]?$/m.exec(output)?.[1] ?? '';
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
