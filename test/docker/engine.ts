import { execFileSync } from 'node:child_process';
import { describe } from '@jest/globals';

/** The version of the engine, or the reason why no engine responds. */
function askEngine(): { version: string } | { missing: string } {
  try {
    const args = ['version', '--format', '{{.Server.Version}}'];
    return { version: execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim() };
  } catch (error) {
    const text = String((error as { stderr?: string }).stderr || error);
    return { missing: text.trim().split('\n').at(-1) ?? '' };
  }
}

/**
 * `describe` if a Docker engine responds. If none does, CI fails and other machines skip the suite, with the reason.
 */
export function describeWithEngine(name: string, tests: () => void): void {
  const engine = askEngine();
  if ('version' in engine || process.env.CI) describe(name, tests);
  else describe.skip(`${name} (skipped: ${engine.missing})`, tests);
}

/**
 * Whether the engine stores images without containerd: its own builder then creates no image index, and therefore
 * neither several platforms nor attestations.
 */
export function isClassic(): boolean {
  const status = execFileSync('docker', ['info', '--format', '{{json .DriverStatus}}'], { encoding: 'utf8' });
  return !status.includes('io.containerd.snapshotter');
}
