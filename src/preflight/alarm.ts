import type { Clients } from '../aws/index.ts';
import type { Reader } from './reader.ts';

/** The maximum number of names in a DescribeAlarms call. */
const NAMES_A_CALL = 100;

/** Reads the states of CloudWatch metric alarms and composite alarms. Alarms that could not be read are omitted. */
export async function readAlarms(
  clients: Clients,
  names: readonly string[],
  reader: Reader,
): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(names)];
  const batches = Array.from({ length: Math.ceil(each.length / NAMES_A_CALL) }, (_, index) =>
    each.slice(index * NAMES_A_CALL, (index + 1) * NAMES_A_CALL),
  );
  const found = await Promise.all(
    batches.map((batch) => reader.read('cloudwatch:DescribeAlarms', 'alarms', () => describe(clients, batch))),
  );
  return new Map(found.flatMap((states) => [...(states ?? [])]));
}

async function describe(clients: Clients, names: readonly string[]): Promise<Map<string, string>> {
  const { DescribeAlarmsCommand } = await import('@aws-sdk/client-cloudwatch');
  const cloudWatch = await clients.cloudWatch();
  const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(
    new DescribeAlarmsCommand({
      AlarmNames: [...names],
      // Without this member, CloudWatch returns only metric alarms.
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
      MaxRecords: NAMES_A_CALL,
    }),
  );
  const states = new Map(names.map((name) => [name, 'missing']));
  for (const { AlarmName = '', StateValue } of [...MetricAlarms, ...CompositeAlarms])
    if (StateValue) states.set(AlarmName, StateValue);
  return states;
}
