import { Clock } from './clock.ts';
import type { EcsService as Ecs } from './ecs/ecs.ts';
import type { Call, Json, RegionContext } from './service.ts';

type RecordedWrite = { readonly time: number; readonly run: (ecs: Ecs) => unknown };
type RecordedRead = { readonly member: ReadMember; readonly value: unknown };
type ReadMember =
  | 'alarm'
  | 'imageDigest'
  | 'imagePull'
  | 'isLocalImage'
  | 'isTargetGroup'
  | 'listenerRule'
  | 'secretValue'
  | 'targetGroup'
  | 'writeLog';

/**
 * The maximum number of recorded writes, and a hundredth of the recorded calls to other services: more than any test
 * makes, and some 100 MB.
 */
const MAX_WRITES = 20_000;

/**
 * An ECS whose writes are recorded, so that a read can be answered as ECS would have answered it some time ago. Every
 * write is recorded with its time, and with ECS's calls to other services. The first stale read creates a second ECS
 * with the same seed and a clock that stands still, and repeats the writes at their times. ECS reads everything that is
 * not in a request from other services, so the second ECS has the same IDs, events and states, only later.
 */
export class RecordedEcs {
  readonly #context: RegionContext;
  readonly #start: number;
  readonly #create: (context: RegionContext) => Ecs;
  readonly #newRandom: () => () => number;
  readonly #repeatable: boolean;
  readonly #writes: RecordedWrite[] = [];
  readonly #answers: RecordedRead[] = [];
  #reading = false;
  /** Whether recording has stopped because there are too many writes to repeat. */
  #full = false;
  #shadow: { ecs: Ecs; clock: Clock; next: number; answered: number } | undefined;
  /** The ECS that handles requests. Its calls to other services are recorded. */
  readonly ecs: Ecs;

  /**
   * `repeatable`: false if ECS has effects that a second ECS must not repeat; then nothing is recorded, and no read is
   * stale.
   */
  constructor(parts: {
    context: RegionContext;
    create: (context: RegionContext) => Ecs;
    newRandom: () => () => number;
    repeatable?: boolean;
  }) {
    this.#context = parts.context;
    this.#start = parts.context.clock.now();
    this.#create = parts.create;
    this.#newRandom = parts.newRandom;
    this.#repeatable = parts.repeatable ?? true;
    const plainContext = () => ({ ...parts.context, random: parts.newRandom() });
    this.ecs = parts.create(this.#repeatable ? this.#recordingContext() : plainContext());
  }

  /** Runs an operation on the ECS that handles requests. */
  perform(operation: string, input: Json, call: Call): Json | undefined | Promise<Json | undefined> {
    if (!this.#repeatable) return this.#context.clock.hold(() => this.ecs.operations[operation]?.(input, call));
    if (isRead(operation)) return this.#read(() => this.ecs.operations[operation]?.(input, call));
    const kept = structuredClone(input);
    const { recording, repeating } = authorizeTwice(call);
    // At one point in time, because IDs depend on times and the second ECS repeats the write at the recorded time.
    return this.#context.clock.hold(() => {
      this.#keep((ecs) => ecs.operations[operation]?.(structuredClone(kept), { ...call, authorize: repeating() }));
      return this.ecs.operations[operation]?.(input, { ...call, authorize: recording });
    });
  }

  /** A change of another service in ECS; returns the result of the ECS that handles requests. */
  change<T>(run: (ecs: Ecs) => T): T {
    return this.#context.clock.hold(() => {
      this.#keep(run);
      return run(this.ecs);
    });
  }

  setPlans(plans: unknown): void {
    this.ecs.setPlans(plans);
    this.#keep((ecs) => ecs.setPlans(structuredClone(plans)));
  }

  setHooks(plans: unknown): void {
    this.ecs.setHooks(plans);
    this.#keep((ecs) => ecs.setHooks(structuredClone(plans)));
  }

  onAlarm(name: string): void {
    this.#context.clock.hold(() => {
      this.#keep((ecs) => ecs.onAlarm(name));
      this.ecs.onAlarm(name);
    });
  }

  #keep(run: RecordedWrite['run']): void {
    if (!this.#repeatable || this.#full) return;
    this.#writes.push({ time: this.#context.clock.now(), run });
    if (this.#writes.length <= MAX_WRITES && this.#answers.length <= MAX_WRITES * 100) return;
    this.#full = true;
    this.#writes.length = 0;
    this.#answers.length = 0;
    this.#shadow = undefined;
  }

  /** The response that this read would have had `seconds` simulated seconds ago. */
  read(operation: string, input: Json, call: Call, seconds: number): Json | undefined | Promise<Json | undefined> {
    if (this.#full) {
      throw new Error(
        `Stale reads are not possible after ${MAX_WRITES} writes, because all of them are repeated: reset the local AWS.`,
      );
    }
    const { ecs } = this.#shadowAt(this.#context.clock.now() - seconds * 1000);
    return this.#read(() => ecs.operations[operation]?.(input, call));
  }

  #read<T>(run: () => T): T {
    this.#reading = true;
    try {
      return run();
    } finally {
      this.#reading = false;
    }
  }

  /** Returns the second ECS at `time`. Its clock cannot move to an earlier time, for which a new one is created. */
  #shadowAt(time: number) {
    if (this.#shadow && this.#shadow.clock.now() > Math.max(time, this.#start)) this.#shadow = undefined;
    this.#shadow ??= this.#newShadow();
    const shadow = this.#shadow;
    for (let write = this.#writes[shadow.next]; write && write.time <= time; write = this.#writes[shadow.next]) {
      shadow.next++;
      shadow.clock.step(write.time - shadow.clock.now());
      try {
        void Promise.resolve(write.run(shadow.ecs)).catch(() => undefined);
      } catch {
        // Calls that ECS refused then are refused again.
      }
    }
    shadow.clock.step(Math.max(0, time - shadow.clock.now()));
    return shadow;
  }

  #newShadow() {
    const clock = new Clock({ speed: 0, start: this.#start });
    const random = this.#newRandom();
    const later = this.#newRandom();
    const again = <T>(member: RecordedRead['member'], live: () => T): T => {
      if (this.#reading) return live();
      const answer = this.#answers[shadow.answered];
      if (answer?.member !== member) return live();
      shadow.answered++;
      return answer.value as T;
    };
    const context: RegionContext = {
      ...this.#context,
      clock,
      random: () => (this.#reading ? later() : random()),
      alarm: (name) => again('alarm', () => this.#context.alarm(name)),
      imageDigest: (reference) => again('imageDigest', () => this.#context.imageDigest(reference)),
      imagePull: (reference) => again('imagePull', () => this.#context.imagePull(reference)),
      isLocalImage: (reference) => again('isLocalImage', () => this.#context.isLocalImage(reference)),
      isTargetGroup: (arn) => again('isTargetGroup', () => this.#context.isTargetGroup(arn)),
      listenerRule: (arn) => again('listenerRule', () => this.#context.listenerRule(arn)),
      secretValue: (valueFrom) => again('secretValue', () => this.#context.secretValue(valueFrom)),
      targetGroup: (arn) => again('targetGroup', () => this.#context.targetGroup(arn)),
      writeLog: () => again('writeLog', () => true),
    };
    const shadow = { clock, next: 0, answered: 0, ecs: undefined as unknown as Ecs };
    shadow.ecs = this.#create(context);
    return shadow;
  }

  #recordingContext(): RegionContext {
    const random = this.#newRandom();
    const whileReading = this.#newRandom();
    const record = <T>(member: RecordedRead['member'], value: T): T => {
      if (!this.#reading && !this.#full) this.#answers.push({ member, value });
      return value;
    };
    const { alarm, imageDigest, imagePull, isLocalImage, isTargetGroup, listenerRule } = this.#context;
    const { secretValue, targetGroup, writeLog } = this.#context;
    return {
      ...this.#context,
      random: () => (this.#reading ? whileReading() : random()),
      alarm: (name) => record('alarm', alarm(name)),
      imageDigest: (reference) => record('imageDigest', imageDigest(reference)),
      imagePull: (reference) => record('imagePull', imagePull(reference)),
      isLocalImage: (reference) => record('isLocalImage', isLocalImage(reference)),
      isTargetGroup: (arn) => record('isTargetGroup', isTargetGroup(arn)),
      listenerRule: (arn) => record('listenerRule', listenerRule(arn)),
      secretValue: (valueFrom) => record('secretValue', secretValue(valueFrom)),
      targetGroup: (arn) => record('targetGroup', targetGroup(arn)),
      writeLog: (group, stream, message) => record('writeLog', writeLog(group, stream, message)),
    };
  }
}

/** Records which actions were allowed and denied, so that the repeated call has the same result. */
function authorizeTwice(call: Call): { recording: Call['authorize']; repeating: () => Call['authorize'] } {
  const outcomes: unknown[] = [];
  return {
    recording: (...question) => {
      try {
        call.authorize(...question);
        outcomes.push(undefined);
      } catch (error) {
        outcomes.push(error);
        throw error;
      }
    },
    repeating: () => {
      const remaining = [...outcomes];
      return () => {
        const outcome = remaining.shift();
        if (outcome !== undefined) throw outcome;
      };
    },
  };
}

function isRead(operation: string): boolean {
  return /^(Describe|List|Get)/.test(operation);
}
