/** The columns of a `UnitName` as one JSON value, of the unit that is joined under this alias; null when there is none. */
export const unitNameSql = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'code', ${alias}.code, ` +
  `'kind', ${alias}.kind, 'title', ${alias}.title) END`;
