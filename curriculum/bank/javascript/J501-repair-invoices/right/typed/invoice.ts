export interface Line
{
  "text": string;
  "cents": number;
  "count": number;
  "note"?: string;
}

export type Discount = { (cents: number,): number };

export const lineTotal: (line: Line) => number = (line) => line.cents * line.count;

export const total: (lines: Line[]) => number = function (lines) {
  let sum = 0;
  lines.forEach((line) => {
    sum += lineTotal(line);
  });
  return sum;
};

export const describe: (line: Line) => string = ({ text, count, note }) => {
  const what = `${count} x ${text}`;
  if (note === undefined) return what;
  return `${what} (${note})`;
};

export const charge: (lines: Line[], discount: Discount) => number = (lines, discount) =>
  Math.round(discount(total(lines)));
