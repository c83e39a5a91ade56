import type { Finding } from './finding.ts';
import type { Node } from './node.ts';

/** A text's document, or what is wrong with it. */
export interface Loaded {
  /** `undefined` when the text is empty, or does not parse. */
  readonly node: Node | undefined;
  readonly findings: readonly Finding[];
}
