/** The fields that were given, without those left out. */
export type Given<Fields> = { readonly [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** Drops what was left out, so that "left out" and "not there" are the same. */
export function withoutLeftOut<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
}
