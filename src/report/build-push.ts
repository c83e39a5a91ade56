import { layOut, summaryOf } from './layout.ts';
import { code, escapeText } from './markdown.ts';

/** What there is to say of a published image. */
export interface ImageFacts {
  /** `Built and pushed`, say. */
  readonly done: string;
  readonly repository: string;
  readonly registry: string;
  readonly digest: string;
  readonly tags: readonly string[];
  readonly commit: string | undefined;
  readonly platforms: readonly string[];
  readonly bytes: number | undefined;
}

/** The job summary of a build: what was built from what, and where it is. */
export function summarizeImage({ done, repository, registry, digest, ...facts }: ImageFacts): string {
  const part = layOut({
    heading: `${done} ${code(repository)}`,
    facts: [
      ['digest', digest && code(digest)],
      ['tags', facts.tags.map((tag) => code(shortCommit(tag))).join('<br>')],
      ['commit', facts.commit ? code(shortCommit(facts.commit)) : ''],
      ['platforms', facts.platforms.map(escapeText).join(', ')],
      ['size', facts.bytes === undefined ? '' : `${(facts.bytes / 1e6).toFixed(1)} MB`],
      ['registry', registry && code(registry)],
    ],
  });
  return summaryOf([part]);
}

/** A commit's first 12 digits: the whole is wider than a phone, and an output. */
function shortCommit(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, '$1');
}
