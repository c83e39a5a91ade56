import { describe, expect, it } from '@jest/globals';
import { metadataOutput } from '../../../src/ecr/description.ts';

describe("the 'metadata' output", () => {
  it('contains what buildx wrote', () => {
    const metadata = { 'containerimage.digest': 'sha256:a', 'image.name': 'web' };
    expect(JSON.parse(metadataOutput(metadata))).toEqual(metadata);
    expect(metadataOutput({})).toBe('{}');
  });

  it('leaves out its largest members, and lists their names, if it would exceed 48 kB', () => {
    const metadata = {
      'buildx.build.provenance': { materials: 'é'.repeat(200_000) },
      'containerimage.digest': 'sha256:a',
      'buildx.build.warnings': ['w'.repeat(47_990)],
    };
    const text = metadataOutput(metadata);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(48_000);
    expect(JSON.parse(text)).toEqual({
      'containerimage.digest': 'sha256:a',
      'slipway.left-out': ['buildx.build.provenance', 'buildx.build.warnings'],
    });
  });

  it('is valid JSON within the limit even if there are very many members', () => {
    const metadata = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`member-${index}`, 'x'.repeat(30)]),
    );
    const text = metadataOutput(metadata);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(48_000);
    expect(JSON.parse(text)['slipway.left-out']).toHaveLength(20);
  });
});
