import type { ImageFacts } from '../ecr/index.ts';
import { icon, layOut, summaryOf } from './layout.ts';
import { code, escapeText } from './markdown.ts';

/** The job summary of a build: the sources, the image and its location. */
export function summarizeImage({ done, repository, registry, digest, ...facts }: ImageFacts): string {
  const part = layOut({
    heading: `${icon('good')} ${done} ${code(repository)}`,
    facts: [
      ['digest', digest && code(digest)],
      ['tags', facts.tags.map(code).join('<br>')],
      ['commit', facts.commit ? code(facts.commit) : ''],
      ['platforms', facts.platforms.map(escapeText).join(', ')],
      ['size', facts.bytes === undefined ? '' : `${(facts.bytes / 1e6).toFixed(1)} MB`],
      ['registry', registry && code(registry)],
    ],
  });
  return summaryOf([part]);
}
