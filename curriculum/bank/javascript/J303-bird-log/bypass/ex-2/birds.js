export function isRing(text) {
  return /^[A-Z]{2}-\d{4,6}$/.test(text);
}

export function parts(line) {
  const [date, bird, times, ...more] = line.split(" ");
  if (!times || more.length > 0) return null;
  return { date, bird, count: Number(times.slice(1)) };
}

export function rings(text) {
  return text.match(/\b[A-Z]{2}-\d{4,6}\b/g) ?? [];
}

export function anonymous(text) {
  return text.replaceAll(/[\w.-]+@[\w.-]+/g, "[mail]");
}

export function swapDate(text) {
  return text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3.$2.$1");
}
