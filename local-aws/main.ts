import { sendToParent, startInBackground, stopInBackground, writeRecord } from './background.ts';
import type { LocalAws } from './endpoint.ts';
import { type CommandLine, HELP, readCommandLine } from './options.ts';

/** The exit code for a command line that is refused; other failures end with 1. */
const USAGE = 2;

async function run(args: readonly string[]): Promise<void> {
  let commandLine: CommandLine;
  try {
    commandLine = readCommandLine(args);
  } catch (error) {
    return fail(error, USAGE);
  }
  try {
    await act(commandLine, args);
  } catch (error) {
    await sendToParent({ failed: (error as Error).message });
    fail(error, 1);
  }
}

async function act({ action, port, options }: CommandLine, args: readonly string[]): Promise<void> {
  switch (action) {
    case 'help':
      process.stdout.write(HELP);
      return;
    case 'stop': {
      const stopped = await stopInBackground(port);
      console.log(`The local AWS on port ${stopped.port} has stopped.`);
      return;
    }
    case 'detach': {
      const rest = args.filter((argument) => argument !== '--detach');
      process.stdout.write(exportLines(await startInBackground(rest)));
      return;
    }
    case 'serve': {
      const { startLocalAws } = await import('./endpoint.ts'); // `--help` does not wait for these imports.
      return serve(await startLocalAws(options));
    }
  }
}

async function serve(aws: LocalAws): Promise<void> {
  const forget = recordProcess(aws);
  const end = async () => {
    forget();
    await aws.close().catch((error) => fail(error, 1));
    process.exit();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await sendToParent({ env: shellOf(aws) });
  if (process.connected) return process.disconnect();
  console.log(`The local AWS is running at ${aws.url} (account ${aws.account}, region ${aws.region}) until Ctrl-C.`);
  console.log(`In another shell:\n\n${exportLines(shellOf(aws))}`);
}

/** Without a record, `--stop` would not find the process, so it does not start. */
function recordProcess(aws: LocalAws): () => void {
  try {
    return writeRecord(aws.port);
  } catch (error) {
    void aws.close();
    throw new Error(`The record for --stop cannot be written: ${(error as Error).message}.`);
  }
}

/** A session token of other credentials would be sent with our keys, so it is set to an empty value. */
function shellOf(aws: LocalAws): Record<string, string> {
  return { ...aws.env, ...(process.env.AWS_SESSION_TOKEN && { AWS_SESSION_TOKEN: '' }) };
}

function exportLines(env: Record<string, string>): string {
  return Object.entries(env)
    .map(([name, value]) => `export ${name}=${value}\n`)
    .join('');
}

function fail(error: unknown, code: number): void {
  console.error((error as Error).message);
  process.exitCode = code;
}

await run(process.argv.slice(2));
