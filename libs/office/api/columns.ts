import type { Role } from '@sanchika/office/domain';

/** Roles as one text, `|officer|ddo|`: each can be found by LIKE without matching part of another. */
export function textOfRoles(roles: readonly Role[]): string {
  return roles.length === 0 ? '' : `|${roles.join('|')}|`;
}

/** The inverse of {@link textOfRoles}. */
export function rolesOfText(text: string): Role[] {
  return text.split('|').filter((role) => role !== '') as Role[];
}

/** Roles of a post, stored as one text. */
export const rolesColumn = {
  type: 'varchar' as const,
  length: 255,
  transformer: { to: textOfRoles, from: rolesOfText },
};

/** Whole rupees; mysql2 may hand a bigint over as text. */
export const rupeesColumn = {
  type: 'bigint' as const,
  transformer: { to: (value: number) => value, from: Number },
};

/** Whole paise; mysql2 may hand a bigint over as text. */
export function paiseColumn<Nullable extends boolean = false>(
  options: { readonly nullable?: Nullable } = {},
) {
  const from = (value: string | number | null) => (value === null ? null : Number(value));
  return { type: 'bigint' as const, transformer: { to: (value: number | null) => value, from }, ...options };
}
