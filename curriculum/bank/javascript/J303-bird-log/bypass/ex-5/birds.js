export function isRing(text) {
  return /^[A-Z]{2}-\d{4,6}$/.test(text);
}

export function parts(line) {
  const found = line.match(/^(?<date>\d{4}-\d\d-\d\d) (?<bird>[a-z]+) x(?<count>\d+)$/);
  if (found === null) {
    return null;
  }
  const { date, bird, count } = found.groups;
  return { date, bird, count: Number(count) };
}

export function rings(text) {
  return text.match(/\b[A-Z]{2}-\d{4,6}\b/g) ?? [];
}

export function anonymous(text) {
  return text.replaceAll(/[\w.-]+@[\w.-]+/g, "[mail]");
}

export function swapDate(text) {
  return text.replace(/\d{4}-\d\d-\d\d/g, (date) => date.split("-").reverse().join("."));
}
