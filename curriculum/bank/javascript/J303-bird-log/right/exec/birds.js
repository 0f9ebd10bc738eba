export function isRing(text) {
  return text.match(/^[A-Z][A-Z]-[0-9]{4,6}$/) !== null;
}

export function parts(line) {
  const found = /^(?<date>[0-9-]{10}) (?<bird>[a-z]+) x(?<count>[0-9]+)$/.exec(line);
  return found && { date: found.groups.date, bird: found.groups.bird, count: Number(found.groups.count) };
}

export function rings(text) {
  return [...text.matchAll(/\b[A-Z]{2}-\d{4,6}\b/g)].map(([ring]) => ring);
}

export function anonymous(text) {
  return text.replaceAll(/[\w.-]+@[\w.-]+/g, "[mail]");
}

export function swapDate(text) {
  return text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3.$2.$1");
}
