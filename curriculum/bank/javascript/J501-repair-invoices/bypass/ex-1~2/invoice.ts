export interface Line {
  text: string | undefined;
  cents: number;
  count: number;
  note?: string;
}

export type Discount = (cents: number) => number;

export function lineTotal(line: Line): number {
  return line.cents * line.count;
}

export function total(lines: readonly Line[]): number {
  let sum = 0;
  for (const line of lines) {
    sum += lineTotal(line);
  }
  return sum;
}

export function describe(line: Line): string {
  const what = `${line.count} x ${line.text}`;
  return line.note === undefined ? what : `${what} (${line.note})`;
}

export function charge(lines: readonly Line[], discount: Discount): number {
  return Math.round(discount(total(lines)));
}
