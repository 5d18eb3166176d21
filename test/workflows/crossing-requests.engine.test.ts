import type { CommandContext } from '../../client/fristwerk';
import { TYPE_C_HIRE } from '../support/county';
import { openTestStage, type TestStage } from '../support/test-stage';

const NOTICE = '4.3-notice-of-new-staff';
const RECEIVED = { receivedOn: '2018-02-01', channel: 'email', placeOfWork: 'Rathaus Rheinfelden' };

let stage: TestStage;

beforeAll(async () => {
  stage = await openTestStage('2018-02-01');
}, 60_000);
afterAll(() => stage.close());

const by = (actor: string, requestId: string): CommandContext => ({ actor, requestId });

describe('requests that cross each other', () => {
  it('under one request id leave the employment that was accepted with its person', async () => {
    const other = { ...TYPE_C_HIRE, contract: { ...TYPE_C_HIRE.contract, monthlyPay: '2900.00' } };
    for (let round = 0; round < 5; round += 1) {
      const context = by('admin', `crossing-${round}`);
      const attempts = [TYPE_C_HIRE, other, TYPE_C_HIRE, other].map((hire) => stage.fristwerk.hire(hire, context));
      const settled = await Promise.allSettled(attempts);
      const accepted = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.entityId] : []));
      expect(accepted.length).toBeGreaterThan(0);
      const { person } = await stage.fristwerk.employment(accepted[0] ?? '');
      expect(person).toEqual({ givenName: 'Klara', familyName: 'Kanarienvogel' });
    }
  }, 30_000);

  it('with the same document leave the accepted proof with its document', async () => {
    const document = { fileName: 'mail.txt', mediaType: 'text/plain', content: Buffer.from('Einsatz ab 1. Februar') };
    for (let round = 0; round < 5; round += 1) {
      const { entityId } = await stage.fristwerk.hire(TYPE_C_HIRE, by('admin', `documented-${round}`));
      const prove = (id: string) =>
        stage.fristwerk.prove(entityId, NOTICE, RECEIVED, by('coordinator', `${id}-${round}`), document);
      const settled = await Promise.allSettled([prove('one'), prove('two')]);
      expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const { duties } = await stage.fristwerk.employment(entityId);
      const documentId = duties.find(({ id }) => id === NOTICE)?.fulfilment?.documentId ?? '';
      expect(await stage.fristwerk.document(documentId)).toEqual(document);
    }
  }, 30_000);
});

describe('a request id', () => {
  it.each(['', 'Mirjam Sommer Einstellung', '../etc', 'x'.repeat(65), 'fact-0123456789abcdef'])(
    '"%s" is refused',
    async (requestId) => {
      const hiring = stage.fristwerk.hire(TYPE_C_HIRE, by('admin', requestId));
      await expect(hiring).rejects.toMatchObject({ faults: [{ code: 'INVALID_TEXT', field: 'requestId' }] });
    },
  );
});
