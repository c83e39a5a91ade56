/** One test of a JUnit report. */
export interface JunitTest {
  readonly classname: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** The message and text in the report. */
  readonly text: string;
}

/** Reads the tests of a JUnit report, as pytest and the OCI conformance suite write it. */
export function readJunit(xml: string): JunitTest[] {
  return [...xml.matchAll(/<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)].map(
    ([, attributes = '', body = '']) => {
      const status = attribute(attributes, 'status');
      const failed = /<(failure|error)\b/.test(body) || status === 'failure' || status === 'error';
      const skipped = /<skipped\b/.test(body) || status === 'skipped';
      return {
        classname: attribute(attributes, 'classname'),
        name: attribute(attributes, 'name'),
        outcome: failed ? 'failed' : skipped ? 'skipped' : 'passed',
        text: unescapeXml(body.replaceAll(/<!\[CDATA\[|\]\]>/g, '')),
      };
    },
  );
}

function attribute(attributes: string, name: string): string {
  return unescapeXml(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, entity) =>
    entity
      ? (ENTITIES[entity.toLowerCase()] ?? '')
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  );
}
