import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/* Imported before the local AWS. Node strips types with a compiler in WebAssembly that uses 30 MB until the process ends, so the types are stripped in a separate process, and the result is stored in node_modules/.cache. If it cannot be stored, Node strips the types as usual. */
const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'local-aws');
const CACHE = join(ROOT, 'node_modules', '.cache', 'slipway', `local-aws-${process.version}.json`);

/** V8 starts faster if it compiles the compiler's WebAssembly in one pass. */
const STRIP = ['--liftoff-only', '--disable-warning=ExperimentalWarning', import.meta.filename];

const keyOf = (source) => createHash('sha256').update(source).digest('base64');

if (process.argv[1] === import.meta.filename) writeCache();
else useCache();

function writeCache() {
  const names = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.ts'));
  const sources = names.map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  const stripped = sources.map((source) => [keyOf(source), module.stripTypeScriptTypes(source)]);
  mkdirSync(dirname(CACHE), { recursive: true });
  const unfinished = `${CACHE}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(Object.fromEntries(stripped)));
  renameSync(unfinished, CACHE);
}

function useCache() {
  let stripped = readCache();
  let isWritten = false;
  module.registerHooks({
    load(url, context, nextLoad) {
      if (!url.endsWith('.ts') || !fileURLToPath(url).startsWith(FOLDER)) return nextLoad(url, context);
      const key = keyOf(readFileSync(fileURLToPath(url), 'utf8'));
      if (stripped[key] === undefined && !isWritten) {
        isWritten = true;
        spawnSync(process.execPath, STRIP, { stdio: 'ignore' });
        stripped = readCache();
      }
      const source = stripped[key];
      return source === undefined ? nextLoad(url, context) : { format: 'module', source, shortCircuit: true };
    },
  });
}

function readCache() {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8'));
  } catch {
    return {};
  }
}
