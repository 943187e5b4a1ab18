/** The id of the field of a value in the panel beside the grid, to lead the focus to it. */
export const fieldIdOf = (field: string): string => `entry-${field.replaceAll('.', '-')}`;
