import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ApplicationFailure, type PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

const { Payload } = temporal.api.common.v1;
type Payloads = Parameters<PayloadCodec['encode']>[0];

/** Up to this size a payload stays as it is, legible in the raw history. */
const PLAIN_BYTES = 8 * 1024;

/** No payload of ours comes near it; one that grows beyond when it is read was not written by Fristwerk. */
const LARGEST_BYTES = 16 * 1024 * 1024;

const ENCODING = 'binary/deflate';

/**
 * Writes large payloads deflated (RFC 1951): the plan of a grant repeats the same duty for each provider and year, and
 * comes to a tenth. What was written before, or is small, is read as it is. Both ways
 * @throws ApplicationFailure `PAYLOAD_TOO_LARGE`, which no retry mends, for one of more than 16 MiB when inflated
 */
export const compressedPayloads: PayloadCodec = {
  encode: async (payloads) => payloads.map(compressed),
  decode: async (payloads) => payloads.map(plain),
};

function compressed(payload: Payloads[number]): Payloads[number] {
  if ((payload.data?.length ?? 0) <= PLAIN_BYTES) return payload;
  const written = Payload.encode(payload).finish();
  if (written.length > LARGEST_BYTES) throw tooLarge();
  const data = deflateRawSync(written);
  return { metadata: { encoding: Buffer.from(ENCODING) }, data };
}

function plain(payload: Payloads[number]): Payloads[number] {
  const encoding = payload.metadata?.encoding;
  if (encoding === undefined || encoding === null || Buffer.from(encoding).toString() !== ENCODING) return payload;
  return Payload.decode(inflated(payload.data ?? Buffer.alloc(0)));
}

function inflated(data: Uint8Array): Buffer {
  try {
    return inflateRawSync(data, { maxOutputLength: LARGEST_BYTES });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : error;
  }
}

function tooLarge(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('a payload is larger than 16 MiB', 'PAYLOAD_TOO_LARGE');
}
