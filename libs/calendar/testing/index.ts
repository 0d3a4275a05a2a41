export { CAL_CG_2026, ist } from './cal-cg-2026.cases';
