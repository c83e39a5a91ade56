import type { Reply } from './http.ts';
import { operationSchema } from './model.ts';
import type { Target } from './perform.ts';
import { writeEc2Error, writeEc2Result, writeError, writeResult } from './query.ts';
import { queryCodeOf } from './refusal.ts';
import { statusOf } from './rest.ts';
import { AwsError, type Json, type Protocol, type Service } from './service.ts';

/** The response of a successful call, in the protocol of its service. */
export async function success({ service, operation }: Target, output: Json | undefined, id: string): Promise<Reply> {
  const headers = { 'x-amzn-RequestId': id };
  if (service.protocol !== 'query') {
    const status = service.protocol === 'rest' ? statusOf(await service.schemas(), operation) : 200;
    return {
      status,
      headers: { ...headers, 'Content-Type': jsonType(service) },
      body: output === undefined ? '' : JSON.stringify(output),
    };
  }
  if (service.dialect === 'ec2') {
    const body = writeEc2Result(operation, namespaceOf(service), output ?? {}, id);
    return { status: 200, headers: { ...headers, 'Content-Type': 'text/xml' }, body };
  }
  const schema = operationSchema(await service.schemas(), operation, 'output');
  return {
    status: 200,
    headers: { ...headers, 'Content-Type': 'text/xml' },
    body: writeResult(operation, namespaceOf(service), { schema, value: output }, id),
  };
}

/** The response to a failed call; anything that is not an AWS error is an internal error of the local AWS. */
export async function failure(
  error: unknown,
  protocol: Protocol,
  service: Service | undefined,
  id: string,
): Promise<Reply> {
  if (!(error instanceof AwsError)) console.error(error);
  const known =
    error instanceof AwsError
      ? error
      : new AwsError('InternalFailure', `The local AWS has an internal error: ${error}`, { status: 500 });
  const headers = { 'x-amzn-RequestId': id, 'x-amzn-errortype': known.code };
  if (protocol !== 'query') {
    return {
      status: known.status,
      headers: { ...headers, ...(await queryError(service, known)), 'Content-Type': jsonType(service) },
      body: JSON.stringify({ __type: known.code, message: known.message, ...known.members }),
    };
  }
  return {
    status: known.status,
    headers: { ...headers, 'Content-Type': 'text/xml' },
    body: service?.dialect === 'ec2' ? writeEc2Error(known, id) : writeError(known, namespaceOf(service), id),
  };
}

function jsonType(service: Service | undefined): string {
  if (service?.protocol === 'rest') return 'application/json';
  return `application/x-amz-json-${service?.jsonVersion ?? '1.1'}`;
}

/**
 * A service that used Query before AwsJson also returns its old codes in a header: the `awsQueryError` of its model.
 */
async function queryError(service: Service | undefined, { code, status }: AwsError): Promise<Record<string, string>> {
  if (service?.jsonVersion !== '1.0') return {};
  const schema = ((await service.schemas()) as Record<string, unknown>)[`${code}$`];
  const traits: Json = Array.isArray(schema) ? schema[3] : {};
  const [old = queryCodeOf(code)] = traits.awsQueryError ?? [];
  return { 'x-amzn-query-error': `${old};${status < 500 ? 'Sender' : 'Receiver'}` };
}

function namespaceOf(service: Service | undefined): string {
  return service ? `https://${service.prefix}.amazonaws.com/doc/${service.target}/` : 'http://webservices.amazon.com/';
}
