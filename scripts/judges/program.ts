import { spawn } from 'node:child_process';
import { UsageError } from '../command-line.ts';

/** The output of a program, and its exit code. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end. @throws {UsageError} if it cannot be started */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', ({ message }) => reject(new UsageError(`'${command}' cannot be run (${message}).`)));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The environment of a judge: that of this process, without variables that would connect it to AWS. */
export function judgeEnv(own: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_'));
  return { ...Object.fromEntries(kept), AWS_EC2_METADATA_DISABLED: 'true', ...own };
}
