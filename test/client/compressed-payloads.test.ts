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
