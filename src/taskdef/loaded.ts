import type { Finding } from './finding.ts';
import type { Node } from './node.ts';

/** A parsed document, or the reasons why it could not be parsed. */
export interface LoadedDocument {
  /** `undefined` if the text is empty or cannot be parsed. */
  readonly node: Node | undefined;
  readonly findings: readonly Finding[];
}
