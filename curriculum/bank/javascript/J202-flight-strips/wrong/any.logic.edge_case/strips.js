export function bounds([one, other]) {
  return one <= other ? [one, other] : [other, one];
}

export function title({ number, to, gate = "?" }) {
  return `${number} to ${to}, gate ${gate}`;
}

export function runway({ plan: { runway: name = "none" } = {} }) {
  return name;
}

export function leaders(first, ...waiting) {
  return { next: [first, waiting.at(0)], waiting };
}

export function masked(flight) {
  const { pilot, ...rest } = flight;
  return rest;
}
