import type { Result } from '../run.js';
export function report(result: Result): string {
  return JSON.stringify(result, (_k, v) => (v instanceof Map ? Object.fromEntries(v) : v), 1);
}
