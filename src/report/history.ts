import type { Past } from '../deployment/history.ts';
import type { Choice } from '../deployment/rollback.ts';
import { shortName } from '../ecs/model.ts';
import { code, details, escapeText, table } from './markdown.ts';

/** The most deployments that a table shows. */
const MOST = 30;

/** A service's history for the log, newest first. */
export function historyLines(history: readonly Past[]): string[] {
  return history.slice(0, MOST).map((past) => {
    const { when, revision, images, how } = cells(past);
    return [when, revision.padEnd(16), how.padEnd(20), images.join(', ')].join('  ').trimEnd();
  });
}

/** The histories as folded tables of the job summary. */
export function summarizeHistory(choices: readonly Pick<Choice, 'target' | 'history'>[], reason: string): string {
  const parts = choices.map(({ target, history }) => {
    const rows = history.slice(0, MOST).map((past) => {
      const { when, revision, images, how } = cells(past);
      return [when, code(revision), images.map(code).join('<br>'), escapeText(how)];
    });
    return details(`History of ${target.name}`, table(['when (UTC)', 'revision', 'images', 'how it ended'], rows));
  });
  const why = reason ? [`Reason: ${escapeText(reason)}`] : [];
  return `\n${[...why, ...parts].join('\n\n')}\n`;
}

function cells({ createdAt, taskDefinition, images, status }: Past) {
  return {
    when: new Date(createdAt * 1000).toISOString().slice(0, 16).replace('T', ' '),
    revision: shortName(taskDefinition),
    images: images.map(({ image, digest }) => shortImage(image, digest)),
    how: status.toLowerCase().replaceAll('_', ' '),
  };
}

function shortImage(image: string, digest?: string): string {
  const name = shortName(image).replace(/@sha256:.*$/, '');
  const pinned = digest ?? /sha256:[0-9a-f]+$/.exec(image)?.[0];
  return pinned ? `${name}@${pinned.slice(0, 19)}` : name;
}
