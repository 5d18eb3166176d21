import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const { Payload } = temporal.api.common.v1;
type Payloads = Parameters<PayloadCodec['encode']>[0];

/** Up to this size a payload stays as it is, legible in the raw history. */
const PLAIN_BYTES = 8 * 1024;

const ENCODING = 'binary/deflate';

/**
 * Writes large payloads deflated (RFC 1951): the plan of a grant repeats the same duty for each provider and year, and
 * comes to a tenth. What was written before, or is small, is read as it is.
 */
export const compressedPayloads: PayloadCodec = {
  encode: async (payloads) => payloads.map(compressed),
  decode: async (payloads) => payloads.map(plain),
};

function compressed(payload: Payloads[number]): Payloads[number] {
  if ((payload.data?.length ?? 0) <= PLAIN_BYTES) return payload;
  const data = deflateRawSync(Payload.encode(payload).finish());
  return { metadata: { encoding: Buffer.from(ENCODING) }, data };
}

function plain(payload: Payloads[number]): Payloads[number] {
  const encoding = payload.metadata?.encoding;
  if (encoding === undefined || encoding === null || Buffer.from(encoding).toString() !== ENCODING) return payload;
  return Payload.decode(inflateRawSync(payload.data ?? Buffer.alloc(0)));
}
