export type Line = {
  readonly text: string,
  readonly cents: number,
  readonly count: number,
  readonly note?: string | undefined,
};

export type Discount = (amount: number) => number;

export const lineTotal = ({ cents, count }: Line): number => cents * count;

export const total = (lines: ReadonlyArray<Line>): number =>
  lines.map(lineTotal).reduce((sum, cents) => sum + cents, 0);

export const describe = ({ text, count, note }: Line): string =>
  note ? `${count} x ${text} (${note})` : `${count} x ${text}`;

export const charge = (lines: ReadonlyArray<Line>, discount: Discount): number =>
  Math.round(discount(total(lines)));
