export { findHeaderRow, guessColumns } from "./guessColumns";
export { recallMapping, rememberMapping, type RememberedMapping } from "./rememberedMapping";
export { type ColumnRole, type Mapping, missingRoles, type RoleSet, sharedRoles } from "./roles";
