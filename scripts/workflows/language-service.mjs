/*
 * Runs GitHub's language service on workflows, like an editor does: node language-service.mjs FILE … prints a line
 * `file:line:column: message` for each finding, and exits with 1 if there are any.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// The package imports its JSON in a way that only bundlers support.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const [{ validate }, { TextDocument }] = await Promise.all([
  import('@actions/languageservice/validate'),
  import('vscode-languageserver-textdocument'),
]);

/** A caller's `uses: OWNER/slipway/…` refers to this tree. */
const fileProvider = {
  getFileContent: async (reference) => ({
    name: `${reference.owner}/${reference.repository}/${reference.path}@${reference.version}`,
    content: readFileSync(resolve(reference.path), 'utf8'),
  }),
};

for (const file of process.argv.slice(2)) {
  // It recognizes a workflow by its folder.
  const uri = pathToFileURL(resolve('.github/workflows', file.split('/').at(-1))).href;
  const findings = await validate(TextDocument.create(uri, 'yaml', 1, readFileSync(file, 'utf8')), { fileProvider });
  for (const { range, message } of findings) {
    console.log(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
    process.exitCode = 1;
  }
}
