interface IssueSink {
  addIssue(issue: { code: 'custom'; path: string[]; params: object }): void;
}

/**
 * A refinement: days that are known come in the order named, the same day is allowed. A day too early is named
 * DATE_ORDER with the earliest it could be. `schema.superRefine(refineOrder('from', 'to'))`
 */
export function refineOrder<Name extends string>(...names: readonly Name[]) {
  return (value: { readonly [Key in Name]?: string | undefined }, context: IssueSink): void => {
    let earliest: string | undefined;
    for (const name of names) {
      const day = value[name];
      if (day === undefined) continue;
      if (earliest !== undefined && day < earliest)
        context.addIssue({ code: 'custom', path: [name], params: { code: 'DATE_ORDER', earliest } });
      else earliest = day;
    }
  };
}
