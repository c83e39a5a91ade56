import { eventually, sh, startTaskBench } from './tasks.ts';

/* Starts a local AWS that pulls an image, runs it, and crashes. */
const { run, task } = await startTaskBench();
const arn = await run([sh('sleep 600')]);
await eventually(
  () => task(arn),
  ({ lastStatus }) => lastStatus === 'RUNNING',
);
process.stdout.write('running\n', () => process.kill(process.pid, 'SIGKILL'));
