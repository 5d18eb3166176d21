import { FristwerkError } from '../../domain/errors';
import { StartRefused, startFailure } from '../../embedded/start-refused';
import { EngineFault } from '../../engine/engine-fault';

test.each([
  [new StartRefused('Der Port ist belegt.'), 'Der Port ist belegt.'],
  [new EngineFault('Der Temporal-Server startet nicht.'), 'Der Temporal-Server startet nicht.'],
  [
    new FristwerkError('SCHEMA_VERSION', { value: '001-spine', details: { expected: '002-rooms' } }),
    'Der Datenbestand hat die Fassung „001-spine“, erwartet wird 002-rooms. Starten Sie Fristwerk einmal mit „npm start“; dabei wird der Datenbestand umgestellt.',
  ],
  [
    Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }),
    'Fristwerk startet nicht: ENOSPC\nAbhilfe: die genannte Ursache beheben und Fristwerk erneut starten; angefangene Arbeit geht nicht verloren.',
  ],
])('a start that fails with %p is told in one German message without a stack', (error, message) => {
  expect(startFailure(error)).toBe(message);
});
