import type { Json } from './service.ts';

/** One AWS call as it was received. */
export interface RecordedRequest {
  /** Its position in the order of arrival, from 1. */
  readonly number: number;
  /** The `x-amzn-requestid` of the response. */
  readonly id: string;
  /** Simulated time of arrival, in ms since the epoch. */
  readonly time: number;
  /** For example `ecs`. */
  readonly service: string;
  /** For example `UpdateService`; for the registry, the ECR action of a push or pull. */
  readonly operation: string;
  readonly input: Json;
  /** The caller's ARN; `undefined` if the caller is unknown. */
  identity?: string;
  /** The HTTP status; 0 if the connection was closed; `undefined` while it is in progress. */
  status?: number;
  /** The error's code. */
  error?: string;
  /** The fault that affected the request. */
  fault?: string;
}

const MAX_REQUESTS = 50_000;
const MAX_BYTES = 64 * 2 ** 20;

/** The record of AWS calls: the newest 50,000, with at most 64 MiB of request bodies. */
export class Requests {
  #requests: RecordedRequest[] = [];
  readonly #sizes = new WeakMap<RecordedRequest, number>();
  #bytes = 0;
  #count = 0;

  /** `bytes`: the size of the request's body. */
  add(request: Omit<RecordedRequest, 'number'>, bytes = 0): RecordedRequest {
    const recorded = { number: ++this.#count, ...request };
    this.#requests.push(recorded);
    this.#sizes.set(recorded, bytes);
    this.#bytes += bytes;
    if (this.#requests.length > MAX_REQUESTS || this.#bytes > MAX_BYTES) this.#dropOldest();
    return recorded;
  }

  /** A tenth is removed at once, because removing one from the front of a long list for each call would be slow. */
  #dropOldest(): void {
    let { length } = this.#requests;
    let from = 0;
    while (from < this.#requests.length - 1 && (length > MAX_REQUESTS * 0.9 || this.#bytes > MAX_BYTES * 0.9)) {
      this.#bytes -= this.#sizes.get(this.#requests[from++] as RecordedRequest) ?? 0;
      length--;
    }
    this.#requests = this.#requests.slice(from);
  }

  list({ service, operation }: { service?: string; operation?: string } = {}): RecordedRequest[] {
    return this.#requests.filter(
      (request) =>
        (service === undefined || request.service === service) &&
        (operation === undefined || request.operation === operation),
    );
  }

  clear(): void {
    this.#requests = [];
    this.#bytes = 0;
  }
}
