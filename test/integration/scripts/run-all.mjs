import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/*
 * Runs command lines of scripts one after the other in this process, and prints how each ended. stdin is a list of
 * scripts and their arguments. Only the script itself is loaded again for each command line.
 */
const lines = JSON.parse(readFileSync(0, 'utf8'));
const print = process.stdout.write.bind(process.stdout);
const ended = [];
class Exit extends Error {}
const { exit } = process;
process.exit = (code) => {
  process.exitCode = code;
  throw new Exit();
};
for (const [index, [script, args]] of lines.entries()) {
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (text) => {
      output[name] += text;
      return true;
    };
  }
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  await import(`${pathToFileURL(script)}?${index}`).catch((error) => {
    if (!(error instanceof Exit)) throw error;
  });
  ended.push({ status: process.exitCode ?? 0, ...output });
}
print(JSON.stringify(ended), () => exit.call(process, 0));
