/** How a time limit stands: within it, on its last day, beyond it. */
export type Weight = 'plain' | 'warn' | 'late';
