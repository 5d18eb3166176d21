import { sha16 } from '../../../domain/hash';
import type { IntroductionSheetId } from '../../../texts/introduction-sheets';
import type { RememberedAs } from './ground';

/** Under what an entity is remembered: sheet and a hash of organisation and key, since a key may be somebody's name. */
export function rememberedAs(sheet: IntroductionSheetId, organisation: string, key: string): RememberedAs {
  return `${sheet}/${sha16([sheet, organisation, key])}`;
}
