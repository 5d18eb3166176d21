import { type HouseSettings, houseSettings } from '../rules/duties/house-settings';
import { badenWuerttemberg, type Calendar } from '../rules/periods/calendar';
import { settingsVersion } from '../store/house-settings';
import type { Store } from '../store/open-store';

/** The last version that was typed, for each store: a version never changes. */
const typed = new WeakMap<Store, { readonly version: number; readonly settings: HouseSettings }>();

const calendars = new WeakMap<HouseSettings, Calendar>();

/** The house settings in force, typed. @throws INVALID_INPUT, UNKNOWN_READING */
export async function settingsInForce(store: Store): Promise<HouseSettings> {
  const row = await settingsVersion(store);
  const version = row?.version ?? 0;
  const known = typed.get(store);
  if (known !== undefined && known.version === version) return known.settings;
  const settings = houseSettings(row?.settings);
  typed.set(store, { version, settings });
  return settings;
}

/** The calendar with the house's one-off holidays, made once for each version of the settings. */
export function calendarOf(settings: HouseSettings): Calendar {
  const known = calendars.get(settings);
  if (known !== undefined) return known;
  const calendar = badenWuerttemberg(settings.oneOffHolidays);
  calendars.set(settings, calendar);
  return calendar;
}
