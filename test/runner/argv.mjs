/* Preloaded into an action's process, this module records the command line of each process that the action starts, and the environment variables that it adds, for the search for leaked secrets: every user of the machine can read a command line, and an environment is inherited by further processes. */
import childProcess from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const path = process.env.RUNNER_ARGV_FILE;
delete process.env.RUNNER_ARGV_FILE;

const pairsOf = (env) => Object.entries(env ?? process.env).map(([name, value]) => `${name}=${value}`);
const own = new Set(pairsOf());
const note = (argv, pairs) =>
  appendFileSync(path, `${JSON.stringify({ argv, added: pairs.filter((pair) => !own.has(pair)) })}\n`);
/** The environment in the arguments that follow a command. */
const given = (rest) => pairsOf(rest.find((one) => one && typeof one === 'object' && !Array.isArray(one))?.env);
const { spawnSync, execFileSync, execSync } = childProcess;
const { ChildProcess } = childProcess;

const childSpawn = ChildProcess.prototype.spawn;
ChildProcess.prototype.spawn = function (options) {
  note(options.args ?? [options.file], options.envPairs ?? pairsOf());
  return childSpawn.call(this, options);
};
childProcess.spawnSync = (file, args, ...rest) => {
  note([file, ...(Array.isArray(args) ? args : [])], given([args, ...rest]));
  return spawnSync(file, args, ...rest);
};
childProcess.execFileSync = (file, args, ...rest) => {
  note([file, ...(Array.isArray(args) ? args : [])], given([args, ...rest]));
  return execFileSync(file, args, ...rest);
};
childProcess.execSync = (command, ...rest) => {
  note([command], given(rest));
  return execSync(command, ...rest);
};
syncBuiltinESMExports();
