export function bounds(heights) {
  const [one, other] = [...heights].sort();
  return [one, other];
}

export function title({ number, to, gate = "?" }) {
  return `${number} to ${to}, gate ${gate}`;
}

export function runway({ plan: { runway: name = "none" } = {} }) {
  return name;
}

export function leaders(first, second, ...waiting) {
  return { next: [first, second], waiting };
}

export function masked(flight) {
  const { pilot, ...rest } = flight;
  return rest;
}
