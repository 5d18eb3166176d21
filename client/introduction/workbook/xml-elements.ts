/** The attributes of each element of that name, as they are written. Takes time in proportion to the text alone. */
export function elementsOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s([^<>]*)>`, 'g'))].map(
    ([, attributes = '']) => attributes,
  );
}

/** The value of an attribute, as it is written; empty where there is none. `name` is a part of a pattern. */
export function attributeOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
