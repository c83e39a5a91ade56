/*
 * Preloaded into an action's process for a separate measurement: at exit it writes the peak memory in kB and the loaded modules
 * to the file BENCH_USAGE.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => {
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ maxRss: process.resourceUsage().maxRSS, loaded }));
});
