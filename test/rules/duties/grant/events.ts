import { type GrantEvent, grantEventSchemas } from '../../../../domain/grant/index';
import { readStory, type Told } from '../told-story';

/** The events of a grant, read through their schemas. */
export function grant(...story: readonly Told[]): readonly GrantEvent[] {
  return readStory<GrantEvent>('grant', grantEventSchemas, story);
}

/** A grant to one provider without named posts, unless providers are told. */
export function awarded(
  from: string,
  to: string,
  providers: readonly object[] = [{ organisation: 'caritas' }],
  data: object = {},
): Told {
  return ['awarded', from, { period: { from, to }, providers, ...data }];
}

/** A post for a part of the grant period, or for all of it. */
export function post(ref: string, from?: string, to?: string): object {
  return from === undefined ? { ref } : { ref, period: { from, to } };
}

/** The papers cover every person, and the report names key figures (3.10.1). */
const SAID = { coversAll: true, withFigures: true };

/** The provider's form at the county, with what lay in the envelope. */
export function proofAtCounty(receivedOn: string, enclosures: readonly string[] = [], data: object = {}): Told {
  const provider = { leg: 'provider-to-county', provider: 'caritas' };
  return ['proofReceived', receivedOn, { ...provider, ...SAID, receivedOn, enclosures, ...data }];
}

/** The county's proof at the granting authority, with all that 3.10.1 wants enclosed unless told otherwise. */
export function proofAtAuthority(receivedOn: string, data: object = {}): Told {
  const enclosures = ['employment-proof', 'report'];
  return ['proofReceived', receivedOn, { leg: 'county-to-authority', ...SAID, receivedOn, enclosures, ...data }];
}

export function rejected(on: string, data: object): Told {
  return ['proofRejected', on, { on, reason: 'unvollständig', ...data }];
}

export function enclosed(what: string, receivedOn: string, data: object = {}): Told {
  const said = what === 'report' ? { withFigures: true } : {};
  return ['enclosureAdded', receivedOn, { provider: 'caritas', what, receivedOn, ...said, ...data }];
}

export function reportReceived(year: number, receivedOn: string, data: object = {}): Told {
  const figures = { persons: 120, families: 41, talks: 900 };
  return ['reportReceived', receivedOn, { year, provider: 'caritas', at: 'county', receivedOn, ...figures, ...data }];
}
