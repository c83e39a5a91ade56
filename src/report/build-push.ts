import type { ImageFacts } from '../ecr/index.ts';
import { layOut, summaryOf } from './layout.ts';
import { code, escapeText } from './markdown.ts';

/** The job summary of a build: the sources, the image and its location. */
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

/** The first 12 characters of a commit SHA. The full SHA is too wide for a phone, and is available as an output. */
function shortCommit(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, '$1');
}
