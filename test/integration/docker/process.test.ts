import { describe, expect, it } from '@jest/globals';
import { createProgramRunner, createPrograms } from '../../../src/docker/process.ts';

const node = (script: string) => ['-e', script];

describe('createProgramRunner', () => {
  it('returns the output of a program line by line, and all of it at the end', async () => {
    const lines: string[] = [];
    const script = 'process.stdout.write("a\\nb"); process.stderr.write("c\\n"); process.exitCode = 3';
    const result = await createProgramRunner()(process.execPath, node(script), { onLine: (line) => lines.push(line) });
    expect(result).toEqual({ code: 3, stdout: 'a\nb', stderr: 'c\n' });
    expect(lines.sort()).toEqual(['a', 'b', 'c']);
  });

  it('writes stdin, and does not fail if the program reads none of it', async () => {
    const run = createProgramRunner();
    const echo = 'process.stdin.pipe(process.stdout)';
    expect((await run(process.execPath, node(echo), { stdin: 'secret' })).stdout).toBe('secret');
    expect((await run(process.execPath, node(''), { stdin: 'x'.repeat(1_000_000) })).code).toBe(0);
  });

  it('returns exit code 127 for a program that does not exist', async () => {
    expect(await createProgramRunner()('no-such-program', [])).toMatchObject({
      code: 127,
      stderr: 'no-such-program: command not found',
    });
  });

  it('passes arguments unchanged', async () => {
    const args = ['a b', '$(x)', '"', '*'];
    const { stdout } = await createProgramRunner()(process.execPath, [
      '-p',
      'JSON.stringify(process.argv.slice(1))',
      ...args,
    ]);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  it('interrupts the program when the step is cancelled', async () => {
    const controller = new AbortController();
    const script = 'process.on("SIGINT", () => process.exit(0)); console.log("up"); setInterval(() => {}, 1000)';
    const running = createProgramRunner(undefined, controller.signal)(process.execPath, node(script), {
      onLine: () => controller.abort(),
    });
    await expect(running).rejects.toThrow('The step was cancelled.');
    await expect(createProgramRunner(undefined, controller.signal)(process.execPath, node(''))).rejects.toThrow(
      'cancelled',
    );
  });

  it('kills a program whose result is no longer needed, without waiting for the result', async () => {
    const controller = new AbortController();
    let pid = 0;
    const script = 'process.on("SIGINT", () => {}); console.log(process.pid); setInterval(() => {}, 1000)';
    const running = createProgramRunner()(process.execPath, node(script), {
      signal: controller.signal,
      onLine: (line) => {
        pid = Number(line);
        controller.abort();
      },
    });
    await expect(running).rejects.toThrow('cancelled');
    await expect(ended(pid)).resolves.toBeUndefined();
  });
});

/** Resolves when no process has this ID. */
async function ended(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((settle) => setTimeout(settle, 20));
  }
}

describe("a step's programs", () => {
  it('are cancelled at the end of the step, which waits for them', async () => {
    const programs = createPrograms(new AbortController().signal);
    const lines: string[] = [];
    const script =
      'process.on("SIGINT", () => setTimeout(() => { console.log("written"); process.exit(0); }, 50)); console.log("up"); setInterval(() => {}, 1000)';
    await new Promise<void>((resolve) => {
      const onLine = (line: string) => {
        lines.push(line);
        resolve();
      };
      programs.run(process.execPath, node(script), { onLine }).catch(() => undefined);
    });
    await programs.end();
    expect(lines).toEqual(['up', 'written']);
    await expect(programs.run(process.execPath, node(''))).rejects.toThrow('cancelled');
  });
});
