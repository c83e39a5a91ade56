import { type Cloud, createCloud } from '../../../local-aws/cloud.ts';
import type { Request } from '../../../local-aws/http.ts';
import { perform } from '../../../local-aws/perform.ts';
import type { Json, Service } from '../../../local-aws/service.ts';

export interface Answer {
  readonly output?: Json | undefined;
  /** The code and message of an error. */
  readonly refused?: { readonly code: string; readonly status: number; readonly message: string };
}

/** A local AWS without HTTP. */
export class Bench {
  readonly cloud: Cloud = createCloud({ host: '127.0.0.1:1', speed: 0, start: Date.UTC(2026, 0, 1) });

  get services(): readonly Service[] {
    return [...this.cloud.regions.home.services, ...this.cloud.global];
  }

  service(prefix: string): Service {
    const found = this.services.find((one) => one.prefix === prefix);
    if (!found) throw new Error(`The local AWS has no service ${prefix}.`);
    return found;
  }

  async call(prefix: string, operation: string, input: unknown = {}): Promise<Answer> {
    const { cloud } = this;
    const service = this.service(prefix);
    const target = {
      region: cloud.regions.home,
      service,
      operation,
      input: () => JSON.parse(JSON.stringify(input)) as Json,
    };
    const recorded = cloud.requests.add({ id: '', time: 0, service: prefix, operation, input: {} });
    try {
      const output = await perform(cloud, this.#signed(service), target, { recorded, faults: [] });
      return { output: output as Json | undefined };
    } catch (error) {
      const { code, status, message } = error as { code?: string; status?: number; message: string };
      if (code === undefined || status === undefined) throw error;
      return { refused: { code, status, message } };
    }
  }

  #signed({ prefix, signedAs = prefix }: Service): Request {
    const scope = `${this.cloud.keys.administrator.id}/20260101/${this.cloud.context.region}/${signedAs}/aws4_request`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=${'0'.repeat(64)}`;
    return { method: 'POST', url: new URL('http://127.0.0.1:1/'), headers: { authorization }, body: Buffer.alloc(0) };
  }
}
