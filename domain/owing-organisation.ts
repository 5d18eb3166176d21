import type { Duty } from './duty';

/**
 * The organisation that owes a duty, whose people are reminded: the one that the duty names, else the county for what
 * the county bears, else the file's own.
 * @param county undefined where the store knows no county
 */
export function owingOrganisation(
  { owedBy, bearer }: Pick<Duty, 'owedBy' | 'bearer'>,
  own: string,
  county: string | undefined,
): string {
  return owedBy ?? (bearer === 'county' ? county : undefined) ?? own;
}
