import type { Engine } from '../../engine/engine';

export const TEST_ENGINE = 'FRISTWERK_TEST_ENGINE';
export const TEST_BUNDLE = 'FRISTWERK_TEST_BUNDLE';

/** What `start-engine.ts` started, for `stop-engine.ts` to end. */
export const running: { engine?: Engine; folder?: string } = {};

/** A namespace in which a workflow is told to continue as new after some forty events. */
export const SHORT_HISTORIES = 'fristwerk-short-histories';
