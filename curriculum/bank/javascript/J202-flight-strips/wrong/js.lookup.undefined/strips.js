export function bounds([one, other]) {
  return one <= other ? [one, other] : [other, one];
}

export function title({ number, to, gate = "?" }) {
  return `${number} to ${to}, gate ${gate}`;
}

export function runway({ plan: { runway: name } = {} }) {
  return name;
}

export function leaders(first, second, ...waiting) {
  return { next: [first, second], waiting };
}

export function masked(flight) {
  const { pilot, ...rest } = flight;
  return rest;
}
