import { type AbsenceEvent, absenceEventSchemas } from '../../../../domain/absence';
import { readStory, type Told } from '../told-story';

/** The events of an absence, read through their schemas. */
export function absence(...story: readonly Told[]): readonly AbsenceEvent[] {
  return readStory<AbsenceEvent>('absence', absenceEventSchemas, story);
}

/** Ill from Mon 4 Jan 2027 on unless told otherwise; the end is unknown unless it is told. Day 43 is Mon 15 Feb. */
export function reported(data: object = {}): Told {
  const { firstDay = '2027-01-04' } = data as { firstDay?: string };
  return [
    'reported',
    firstDay,
    { employment: 'employment/1', firstDay, reason: 'illness', knownOn: firstDay, ...data },
  ];
}

export function forecast(knownOn: string, expectedUntil?: string): Told {
  return ['forecastChanged', knownOn, { knownOn, ...(expectedUntil === undefined ? {} : { expectedUntil }) }];
}

export function returned(on: string): Told {
  return ['returned', on, { on }];
}

/** A replacement by employment 2, whose suitability is decided unless told otherwise. */
export function replaced(
  on: string,
  data: { readonly employment?: string; readonly suitable?: boolean | undefined } = {},
): Told {
  return ['replacementStarted', on, { employment: 'employment/2', on, suitable: true, ...data }];
}

export function replacementEnded(on: string, employment = 'employment/2'): Told {
  return ['replacementEnded', on, { employment, on }];
}

export function impossible(on: string): Told {
  return ['declaredImpossible', on, { on }];
}

export function sickPayEnded(lastPaidDay: string, knownOn?: string): Told {
  return ['sickPayEnded', lastPaidDay, { lastPaidDay, ...(knownOn === undefined ? {} : { knownOn }) }];
}

export function noticeReceived(
  type: 'impossibilityNoticeReceived' | 'sickPayNoticeReceived',
  receivedOn: string,
): Told {
  return [type, receivedOn, { receivedOn, channel: 'email' }];
}
