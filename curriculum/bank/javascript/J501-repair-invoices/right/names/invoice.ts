type Cents = number;
type Lines = readonly Line[];

export type Line = Readonly<{
  text: string;
  cents: Cents;
  count: number;
  note?: undefined | string;
}>;

export type Discount = ((amount: Cents) => Cents);

export function lineTotal(
  line: Line, // one line
): Cents {
  return line.cents * line.count;
}

export function total(lines: Lines): Cents {
  return lines.reduce((sum, line) => sum + lineTotal(line), 0);
}

export function describe(line: Readonly<Line>): string {
  const text = `${line.count} x ${line.text}`;
  return line.note === undefined ? text : `${text} (${line.note})`;
}

export function charge(lines: Lines, discount: Discount): Cents {
  return Math.round(discount(total(lines)));
}
