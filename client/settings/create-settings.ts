import type { FristwerkDeps } from '../deps';
import { whatIf } from '../foresight/what-if';
import { awayPeople, dropAwayPeriod, setAway } from './away';
import { noteBounce } from './note-bounce';
import type { Settings } from './settings';
import { confirmSettings, proposeSettings, reassessEntities, settingsHistory, viewSettings } from './settings-versions';

/** The settings of the county on one engine and one store. */
export function createSettings(deps: FristwerkDeps): Settings {
  return {
    settings: () => viewSettings(deps),
    settingsHistory: () => settingsHistory(deps),
    previewSettings: (input) => whatIf(deps, { settings: input }),
    proposeSettings: (input, context) => proposeSettings(deps, input, context),
    confirmSettings: (proposalId, context) => confirmSettings(deps, proposalId, context),
    reassess: (context, onProgress) => reassessEntities(deps, context, onProgress),
    setAway: (person, input, context) => setAway(deps, person, input, context),
    dropAway: (person, from, context) => dropAwayPeriod(deps, person, from, context),
    awayPeople: () => awayPeople(deps),
    noteBounce: (messageId, input, context) => noteBounce(deps, messageId, input, context),
  };
}
