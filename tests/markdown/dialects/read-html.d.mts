export function outline(html: string): string;
export function shape(html: string): { tables: string[][][]; links: string[] };
export function seen(text: string): string;
export function difference(
  plain: string,
  actual: string,
  stringOf: (token: string) => string,
): { at: number; expected: string; got: string } | null;
