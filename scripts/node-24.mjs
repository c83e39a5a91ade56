/*
 * Imported before a script that is TypeScript: an older Node would end with "Unknown file extension", which helps nobody.
 */
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `This needs Node 24, as the actions do, and runs on ${process.version}. 'npm ci' installs Node 24 for npm's scripts on Linux and on macOS with Apple silicon: run it, without --omit=optional, and start this by 'npm run'. Elsewhere install Node 24.`,
  );
  process.exit(1);
}
