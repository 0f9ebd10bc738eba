export function isRing(text) {
  const [letters, digits = ""] = text.split("-");
  const inside = (sign, low, high) => sign >= low && sign <= high;
  return (
    letters.length === 2 &&
    [...letters].every((sign) => inside(sign, "A", "Z")) &&
    digits.length >= 4 &&
    digits.length <= 6 &&
    [...digits].every((sign) => inside(sign, "0", "9"))
  );
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
  return text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3.$2.$1");
}
