import type { Json } from './service.ts';

/** One AWS call as it came over the wire. */
export interface RecordedRequest {
  /** Its place in the order of arrival, from 1. */
  readonly number: number;
  /** The answer's `x-amzn-requestid`. */
  readonly id: string;
  /** Simulated time of arrival, in ms since the epoch. */
  readonly time: number;
  /** e.g. `ecs`. */
  readonly service: string;
  /** e.g. `UpdateService`; for the registry the ECR action that a push or pull is checked as. */
  readonly operation: string;
  readonly input: Json;
  /** The caller's ARN; `undefined` where the caller is not known. */
  identity?: string;
  /** The HTTP status; 0 where the connection was dropped; `undefined` while it is being answered. */
  status?: number;
  /** The error's code. */
  error?: string;
  /** The fault that hit it. */
  fault?: string;
}

/** The record of all AWS calls. */
export class Requests {
  #requests: RecordedRequest[] = [];
  #count = 0;

  add(request: Omit<RecordedRequest, 'number'>): RecordedRequest {
    const recorded = { number: ++this.#count, ...request };
    this.#requests.push(recorded);
    return recorded;
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
  }
}
