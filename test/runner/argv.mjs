/*
 * Preloaded into an action's process, it notes the command line of each process that the action starts, for the search for
 * leaked secrets: what stands there can be read by everybody on the machine.
 */
import childProcess from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const path = process.env.RUNNER_ARGV_FILE;
delete process.env.RUNNER_ARGV_FILE;

const note = (argv) => appendFileSync(path, `${JSON.stringify(argv)}\n`);
const { spawnSync, execFileSync, execSync } = childProcess;
const { ChildProcess } = childProcess;

const childSpawn = ChildProcess.prototype.spawn;
ChildProcess.prototype.spawn = function (options) {
  note(options.args ?? [options.file]);
  return childSpawn.call(this, options);
};
childProcess.spawnSync = (file, args, ...rest) => {
  note([file, ...(Array.isArray(args) ? args : [])]);
  return spawnSync(file, args, ...rest);
};
childProcess.execFileSync = (file, args, ...rest) => {
  note([file, ...(Array.isArray(args) ? args : [])]);
  return execFileSync(file, args, ...rest);
};
childProcess.execSync = (command, ...rest) => {
  note([command]);
  return execSync(command, ...rest);
};
syncBuiltinESMExports();
