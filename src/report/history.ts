import { shortCommit } from '../commit.ts';
import { shortName } from '../ecs/index.ts';
import { commitOf, MAX_SHOWN, type PastDeployment, type PastImage, type RollbackTarget } from '../history/index.ts';
import { parseImageReference } from '../image/index.ts';
import { cleanSentence } from '../text.ts';
import { code, details, escapeText, table } from './markdown.ts';

/** The maximum length of an external name: an actor, an image, a commit. */
const MAX_NAME = 120;
const MAX_REASON = 1_500;

/** A service's history for the log, newest first, in columns. */
export function historyLines(history: readonly PastDeployment[]): string[] {
  const rows = history.slice(0, MAX_SHOWN).map((past) => {
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

/** The histories as collapsed tables in the job summary. */
export function summarizeHistory(
  rollbackTargets: readonly Pick<RollbackTarget, 'target' | 'history'>[],
  reason: string,
): string {
  const parts = rollbackTargets.map(({ target, history }) => {
    const rows = history.slice(0, MAX_SHOWN).map((past) => {
      const { when, revision, images, commit, who, how } = cells(past);
      const origin = [commit && `commit ${code(commit)}`, who && `by ${escapeText(who)}`].filter(Boolean).join(' ');
      const end = [when, escapeText(how)].filter(Boolean).join(', ');
      return [code(revision), [end, ...images.map(code), origin].filter(Boolean).join('<br>')];
    });
    // The input 'to' accepts only the whole tag of an image.
    return details(`History of ${target.name}`, table(['revision', 'when (UTC), outcome, version'], rows, String));
  });
  const reasonLine = reason ? [`Reason: ${escapeText(cleanSentence(reason, MAX_REASON))}`] : [];
  return `\n${[...reasonLine, ...parts].join('\n\n')}\n`;
}

function cells(past: PastDeployment) {
  const { createdAt, taskDefinition, copyOf, inactive, images, actor = '', status } = past;
  const remarks = [copyOf && `copy of ${copyOf}`, inactive && 'INACTIVE'].filter(Boolean).join(', ');
  return {
    when: new Date(createdAt * 1000).toISOString().slice(0, 16).replace('T', ' '),
    revision: `${shortName(taskDefinition)}${remarks && ` (${remarks})`}`,
    images: images.map(shortImage),
    commit: cleanSentence(shortCommit(commitOf(past) ?? '')),
    who: cleanSentence(actor, MAX_NAME),
    how: cleanSentence(status.toLowerCase().replaceAll('_', ' '), MAX_NAME),
  };
}

/** The image's name with its tag and the start of its digest, and its state in ECR if that is a problem. */
function shortImage({ image, digest, tags = [], state }: PastImage): string {
  const parsed = parseImageReference(image);
  const tag = parsed?.tag ?? tags.find((one) => one !== 'latest') ?? tags[0];
  const pinned = digest ?? parsed?.digest;
  const bad = state === 'gone' || state === 'archived' ? ` (${state})` : '';
  const name = `${shortName(parsed?.repository ?? image)}${tag ? `:${tag}` : ''}`;
  return `${cleanSentence(name, MAX_NAME)}${pinned ? `@${cleanSentence(pinned.slice(0, 19))}` : ''}${bad}`;
}
