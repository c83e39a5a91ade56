import { execFileSync } from 'node:child_process';
import { describe } from '@jest/globals';

/** The version of the engine that answers, or why there is none. */
function askEngine(): { version: string } | { missing: string } {
  try {
    const args = ['version', '--format', '{{.Server.Version}}'];
    return { version: execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim() };
  } catch (error) {
    const text = String((error as { stderr?: string }).stderr || error);
    return { missing: text.trim().split('\n').at(-1) ?? '' };
  }
}

/** `describe` where a Docker engine answers. Where none does, CI fails and other machines skip, with the reason. */
export function describeWithEngine(name: string, tests: () => void): void {
  const engine = askEngine();
  if ('version' in engine || process.env.CI) describe(name, tests);
  else describe.skip(`${name} (skipped: ${engine.missing})`, tests);
}
