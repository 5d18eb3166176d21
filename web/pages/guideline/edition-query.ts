/** Keeps the version a reader has chosen on the way to the next page: `?fassung=2017-09-01`, or nothing. */
export function editionQuery(version: string | undefined): string {
  return version === undefined ? '' : `?fassung=${encodeURIComponent(version)}`;
}
