// What a weather buoy sends, and what a program makes of it. Read it, but change nothing here.

interface Reading {
  name: string;
  celsius: number;
  depth?: number;
}

interface Named {
  name: string;
}

type Rule = (celsius: number) => boolean;

export function trusting(): unknown[] {
  const reading = JSON.parse('{"name":"N4","celsius":7}') as Reading;
  const warmer = reading.celsius + 1;
  const double = reading.celsius * 2;
  return ["string", "71", 14, reading.depth];
}

function label(thing: Named): string {
  return `<${thing.name}>`;
}

export function shapes(): unknown[] {
  const reading: Reading = { name: "N4", celsius: 7 };
  const ship = { name: "Ida", masts: 2 };
  const named: Named = ship;
  ship.name = "Eva";
  return [label(reading), label(ship), Object.keys(named).length, named === ship, named.name];
}

function mark(name: string, depth?: number, unit: string = "m"): string {
  return depth === undefined ? name : `${name} ${depth}${unit}`;
}

export function missing(): unknown[] {
  return [mark("N4"), mark("N4", 0), mark("N4", undefined, "ft"), mark("N4", 3, undefined), mark.length];
}

export function kinds(): unknown[] {
  const reading: Reading = { name: "N4", celsius: 7 };
  const readings: readonly Reading[] = [reading, reading];
  const freezing: Rule = (celsius) => celsius < 0;
  return [typeof reading, typeof readings, Array.isArray(readings), typeof freezing, typeof freezing(7)];
}
