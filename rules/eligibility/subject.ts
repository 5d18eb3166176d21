const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Name of a field of study so that spellings of one name agree: case, umlauts written out, spaces and hyphens.
 * `"Sozialpädagogik "` and `"SOZIALPAEDAGOGIK"` both give `sozialpaedagogik`.
 */
export function normaliseSubject(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/** Whether the name stands on the list, spelling apart (3.2 a and b: "insbesondere", readings Q8). */
export function isListedSubject(name: string, list: readonly string[]): boolean {
  const wanted = normaliseSubject(name);
  return list.some((entry) => normaliseSubject(entry) === wanted);
}
