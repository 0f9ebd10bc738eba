export function bounds([one, other]) {
  return one <= other ? [one, other] : [other, one];
}

export function title(flight) {
  return `${flight.number} to ${flight.to}, gate ${flight.gate ?? "?"}`;
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
