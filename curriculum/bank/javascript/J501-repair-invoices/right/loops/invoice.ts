interface Line { note?: string; text: string; count: number; cents: number }

interface Discount {
  (sum: number): number;
}

function lineTotal(line: Line): number {
  return line.count * line.cents
}

function total(lines: Line[]): number {
  let sum = 0
  for (const line of lines) {
    sum += lineTotal(line)
  }
  return sum
}

function describe(line: Line): string {
  let text = line.count + " x " + line.text
  if (line.note !== undefined) {
    text += " (" + line.note + ")"
  }
  return text
}

function charge(
  lines: Line[],
  discount: Discount,
): number {
  const reduced = discount(total(lines))
  return Math.round(reduced)
}

export { charge, describe, lineTotal, total }
export type { Discount, Line }
