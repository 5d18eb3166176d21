import { type HouseSettings, houseSettings } from '../rules/duties/house-settings';
import type { Store } from '../store/open-store';
import { currentHouseSettings } from '../store/organisations';

/** The house settings in force, typed. @throws INVALID_INPUT, UNKNOWN_READING */
export async function settingsInForce(store: Store): Promise<HouseSettings> {
  return houseSettings(await currentHouseSettings(store));
}
