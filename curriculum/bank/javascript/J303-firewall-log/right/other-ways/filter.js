export function isOurs(host) {
  return /^shop\.example$|\.shop\.example$/.test(host);
}

export function errors(lines) {
  return lines.filter((line) => /\berror\b/i.test(line));
}

export function port(line) {
  const digits = /port=(?<digits>\d+)/.exec(line)?.groups.digits;
  return digits ? Number(digits) : null;
}

export function quoted(line) {
  return Array.from(line.matchAll(/"([^"]*)"/g), (found) => found[1]);
}

export function count(text, word) {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return (text.match(new RegExp(plain, "g")) ?? []).length;
}
