import { shortName } from '../ecs/model.ts';
import { commitOf, type Past, type PastImage } from '../history/history.ts';
import { MOST_SHOWN } from '../history/origins.ts';
import type { Choice } from '../history/rollback-target.ts';
import { parseReference } from '../image/reference.ts';
import { code, details, escapeText, table } from './markdown.ts';

/** A service's history for the log, newest first, in columns. */
export function historyLines(history: readonly Past[]): string[] {
  const rows = history.slice(0, MOST_SHOWN).map((past) => {
    const { when, revision, how, commit, who, images } = cells(past);
    return [when, revision, how, commit, who, images.join(', ')];
  });
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The histories as folded tables of the job summary. */
export function summarizeHistory(choices: readonly Pick<Choice, 'target' | 'history'>[], reason: string): string {
  const header = ['when (UTC)', 'revision', 'images', 'commit', 'who', 'how it ended'];
  const parts = choices.map(({ target, history }) => {
    const rows = history.slice(0, MOST_SHOWN).map((past) => {
      const { when, revision, images, commit, who, how } = cells(past);
      return [when, code(revision), images.map(code).join('<br>'), commit && code(commit), escapeText(who), how];
    });
    return details(`History of ${target.name}`, table(header, rows));
  });
  const why = reason ? [`Reason: ${escapeText(reason)}`] : [];
  return `\n${[...why, ...parts].join('\n\n')}\n`;
}

function cells(past: Past) {
  const { createdAt, taskDefinition, copyOf, inactive, images, actor = '', status } = past;
  const remarks = [copyOf && `copy of ${copyOf}`, inactive && 'INACTIVE'].filter(Boolean).join(', ');
  return {
    when: new Date(createdAt * 1000).toISOString().slice(0, 16).replace('T', ' '),
    revision: `${shortName(taskDefinition)}${remarks && ` (${remarks})`}`,
    images: images.map(shortImage),
    commit: commitOf(past)?.slice(0, 7) ?? '',
    who: actor,
    how: status.toLowerCase().replaceAll('_', ' '),
  };
}

/** The image's name with its tag and the start of its digest, and what ECR says of it when that is bad. */
function shortImage({ image, digest, tags = [], state }: PastImage): string {
  const parsed = parseReference(image);
  const tag = parsed?.tag ?? tags.find((one) => one !== 'latest') ?? tags[0];
  const pinned = digest ?? parsed?.digest;
  const bad = state === 'gone' || state === 'archived' ? ` (${state})` : '';
  return `${shortName(parsed?.repository ?? image)}${tag ? `:${tag}` : ''}${pinned ? `@${pinned.slice(0, 19)}` : ''}${bad}`;
}
