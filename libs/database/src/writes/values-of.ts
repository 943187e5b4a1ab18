/** The values of a row without its class: to copy a row is to take its columns over, and nothing that the class may do. */
export const valuesOf = <E extends object>(row: E): { [K in keyof E]: E[K] } => Object.assign({}, row);
