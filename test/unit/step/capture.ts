import { StepLog } from '../../runner/log.ts';
import { Masks } from '../../runner/masks.ts';

/** Runs `code` and returns what it wrote to stdout, as the runner reads it. */
export async function capture(code: () => void | Promise<void>): Promise<{ text: string; log: StepLog; masks: Masks }> {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = ((chunk: string) => {
    text += chunk;
    return true;
  }) as typeof write;
  try {
    await code();
  } finally {
    process.stdout.write = write;
  }
  const masks = new Masks();
  const log = new StepLog(masks);
  for (const line of text.split(/\r\n|\r|\n/).slice(0, -1)) log.take(line, 0);
  return { text, log, masks };
}
