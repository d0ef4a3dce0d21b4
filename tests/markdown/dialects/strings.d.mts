export const HOSTILE: readonly string[];
export function madeUp(count: number, seed: number): string[];
