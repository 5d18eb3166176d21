import { deflateRawSync } from 'node:zlib';
import { temporal } from '@temporalio/proto';
import { compressedPayloads } from '../../client/compressed-payloads';
import type { CaseEvent } from '../../domain/case-event';
import type { Instant } from '../../domain/instant';
import type { LegalDate } from '../../domain/legal-date';
import { createAssess } from '../../rules/assess';
import { houseSettings } from '../../rules/duties/house-settings';

const payload = (value: unknown) => ({
  metadata: { encoding: Buffer.from('json/plain') },
  data: Buffer.from(JSON.stringify(value)),
});

const encoded = async (value: unknown) => (await compressedPayloads.encode([payload(value)]))[0];

/** A grant to five providers from 1 July 2026 to 30 June 2028: it touches three calendar years. */
const AWARDED: CaseEvent = {
  id: '5b1f7c1e-9d0a-4f5e-8a63-1d2c3b4a5f60',
  type: 'awarded',
  occurredOn: '2026-06-20' as LegalDate,
  recordedAt: '2026-06-20T08:00:00.000Z' as Instant,
  actor: 'p-301',
  data: {
    noticeReceivedOn: '2026-06-20',
    period: { from: '2026-07-01', to: '2028-06-30' },
    providers: ['caritas', 'diakonie', 'drk', 'awo', 'paritaet'].map((organisation) => ({ organisation, posts: [] })),
  },
  contentHash: '0000000000000000',
};

describe('a payload', () => {
  it('of up to 8 KiB stays as it is, legible in the raw history', async () => {
    const small = { text: 'x'.repeat(8 * 1024 - 11) };
    expect(payload(small).data).toHaveLength(8 * 1024);
    expect(await encoded(small)).toEqual(payload(small));
  });

  it('above that is written deflated and reads as it was', async () => {
    const large = { text: 'x'.repeat(8 * 1024 - 10) };
    const written = await encoded(large);
    expect(written?.data?.length).toBeLessThan(200);
    const [read] = await compressedPayloads.decode([written ?? {}]);
    expect(JSON.parse(String(Buffer.from(read?.data ?? [])))).toEqual(large);
    expect(String(Buffer.from(read?.metadata?.encoding ?? []))).toBe('json/plain');
  });

  it('that was written before is read as it is', async () => {
    expect(await compressedPayloads.decode([payload(1), {}])).toEqual([payload(1), {}]);
  });
});

describe('a payload of 16 MiB', () => {
  const { Payload } = temporal.api.common.v1;
  const LIMIT = 16 * 1024 * 1024;

  /** A payload that takes so many bytes as it is written before it is deflated. */
  function ofSize(bytes: number) {
    const rest = bytes - Payload.encode({ data: Buffer.alloc(LIMIT - 100) }).finish().length;
    const sized = { data: Buffer.alloc(LIMIT - 100 + rest) };
    expect(Payload.encode(sized).finish()).toHaveLength(bytes);
    return sized;
  }
  const refusal = { type: 'PAYLOAD_TOO_LARGE', nonRetryable: true };

  it('is written and read; one byte more is not written', async () => {
    const written = await compressedPayloads.encode([ofSize(LIMIT)]);
    expect((await compressedPayloads.decode(written))[0]?.data).toHaveLength(ofSize(LIMIT).data.length);
    await expect(compressedPayloads.encode([ofSize(LIMIT + 1)])).rejects.toMatchObject(refusal);
  });

  it('and a byte that somebody else deflated to almost nothing is not inflated', async () => {
    const data = deflateRawSync(Buffer.alloc(LIMIT + 1));
    expect(data.length).toBeLessThan(20_000);
    const bomb = { metadata: { encoding: Buffer.from('binary/deflate') }, data };
    await expect(compressedPayloads.decode([bomb])).rejects.toMatchObject(refusal);
  });
});

describe('the assessment of a grant to five providers over three calendar years', () => {
  it('fills a marker of at most 8 KiB', async () => {
    const assess = createAssess({ settings: houseSettings() });
    const request = { entityId: 'grant/7k3q2a9d0m4x', events: [AWARDED], arrived: 1, duties: [], decisionHash: null };
    const assessment = await assess({ ...request, asOf: AWARDED.recordedAt });
    expect(assessment.changes.length).toBeGreaterThan(50);
    const written = await encoded(assessment);
    expect(written?.data?.length).toBeLessThan(8 * 1024);
  });
});
