import { beforeAll, describe, expect, it } from '@jest/globals';
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import type { Mermaid } from 'mermaid';
import type { ServiceResult } from '../../../src/deploy/result.ts';
import { drawTimeline } from '../../../src/report/timeline.ts';
import { T0 } from '../shapes.ts';
import { deployed, rolledBack } from './results.ts';

let mermaid: Mermaid;
beforeAll(async () => {
  // Without a browser's document, DOMPurify lacks these two functions; parsing needs no others.
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });
  mermaid = (await import('mermaid')).default;
});

const parses = (result: ServiceResult) => mermaid.parse(drawTimeline(result) ?? 'nothing');
const saying = (...texts: string[]): ServiceResult => ({
  ...rolledBack,
  events: texts.map((text, index) => ({ at: T0 + index, text })),
});

describe('the timeline', () => {
  it('is a Gantt chart that Mermaid accepts', async () => {
    expect(await parses(deployed)).toMatchObject({ diagramType: 'gantt' });
    expect(await parses(rolledBack)).toMatchObject({ diagramType: 'gantt' });
  });

  it('shows the durations of our deployment and of the rollback', () => {
    expect(drawTimeline(rolledBack)?.replaceAll('\u2060', '')).toContain(
      `    web 2 :crit, ${T0}000, ${T0 + 60}000\n    rollback :done, ${T0 + 60}000, ${T0 + 120}000\n`,
    );
    expect(drawTimeline(deployed)?.replaceAll('\u2060', '')).toContain(`    web 2 :active, ${T0}000, ${T0 + 90}000\n`);
  });

  it.each([
    'a: b; c, d # e % f "g"',
    '(task 0123456789abcdef) (port 80) is unhealthy in (target-group arn:aws:elasticloadbalancing:eu:1:x) due to (reason Health checks failed with these codes: [503])',
    '%%{init: {"theme": "dark"}}%%',
    '<script>alert(1)</script> ``` {} [] & |',
    'section of the fleet',
    'title',
    'click here',
    'dateFormat YYYY',
    'axisFormat x',
    'excludes weekends',
    'includes today',
    'todayMarker off',
    'tickInterval 1day',
    'weekday monday',
    'accTitle: x',
    'accDescr { x',
    'gantt',
    '---',
    '\n\n',
    ':::;;;###',
  ])('is valid with an event whose text is %j', async (text) => {
    expect(await parses(saying(text, 'and then', text))).toMatchObject({ diagramType: 'gantt' });
  });

  it('may name a service and a family that are keywords of Mermaid', async () => {
    for (const name of ['section', 'title', 'click', 'gantt', 'done', 'crit', 'weekday', 'excludes']) {
      const taskDefinition = `arn:aws:ecs:eu-central-1:123456789012:task-definition/${name}:3`;
      expect(await parses({ ...rolledBack, service: name, taskDefinition })).toMatchObject({ diagramType: 'gantt' });
    }
  });

  it('is valid whatever the names of the service and the family and the text of an event', async () => {
    const parts = fc.constantFrom(
      ...['section', 'title', 'click', 'end', 'gantt', 'done', 'crit', 'vert', 'milestone', 'after', 'call', 'href'],
      ...[':', ';', ',', '#', '%', '%%', '"', "'", '`', '{', '}', '<br>', '&amp;', '\\', '---', '\n', '\r', '\t', ' '],
      ...['é', '🚢', '漢字', '\u2028', '\u0000', '\u200b', '1', '2026-01-01', '::', ':::', '%%{', '}%%'],
    );
    const odd = fc.array(parts, { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
    await fc.assert(
      fc.asyncProperty(odd, odd, fc.array(odd, { minLength: 1, maxLength: 4 }), async (name, family, events) => {
        const taskDefinition = `arn:aws:ecs:eu-central-1:123456789012:task-definition/${family}:3`;
        const result = { ...saying(...events), service: name, taskDefinition };
        expect(await parses(result)).toMatchObject({ diagramType: 'gantt' });
        // The chart has one task for each event, and nothing else.
        expect(drawTimeline(result)?.split('\n')).toHaveLength(8 + events.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is not drawn if there are no events', () => {
    const { startedAt: _, ...unstarted } = deployed;
    expect(drawTimeline({ ...deployed, events: [] })).toBeUndefined();
    expect(drawTimeline(unstarted)).toBeUndefined();
  });

  it('stays readable by showing only the last 24 of many events', () => {
    const many = saying(...Array.from({ length: 90 }, (_, index) => `event ${index}`));
    expect(drawTimeline(many)?.match(/milestone/g)).toHaveLength(24);
    expect(drawTimeline(many)).toContain('event 89');
  });
});
