export const bounds = ([a, b]) => [Math.min(a, b), Math.max(a, b)];

export function title({ number, to, gate = "?" }) {
  return `${number} to ${to}, gate ${gate}`;
}

export function runway({ plan: { runway: name = "none" } = {} }) {
  return name;
}

export const leaders = (one, two, ...others) => ({ next: [one, two], waiting: others });

export const masked = ({ pilot: _pilot, ...others }) => others;
