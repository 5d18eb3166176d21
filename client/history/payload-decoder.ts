import type { DataConverter } from '@temporalio/common';
import { decodeArrayFromPayloads, loadDataConverter } from '@temporalio/common/lib/internal-non-workflow';
import type { temporal } from '@temporalio/proto';

type Payloads = temporal.api.common.v1.IPayloads;

/** Reads the values of recorded payloads; nothing recorded is an empty list. */
export type DecodePayloads = (payloads: Payloads | null | undefined) => Promise<readonly unknown[]>;

/** Reads the payloads of one workflow by the converter that the client writes with, codecs included. */
export function payloadDecoder(converter: DataConverter, namespace: string, workflowId: string): DecodePayloads {
  const loaded = loadDataConverter(converter);
  return (payloads) =>
    decodeArrayFromPayloads(loaded, payloads?.payloads ?? [], { type: 'workflow', namespace, workflowId });
}
