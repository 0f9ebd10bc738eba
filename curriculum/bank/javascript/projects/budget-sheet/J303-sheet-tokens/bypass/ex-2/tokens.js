const TOKEN = /\d+(?:\.\d+)?|[A-Z][1-9]\d*|[-+*\/():]/g;

export function cell(name) {
  const found = name.match(/^(?<letter>[A-Z])(?<row>[1-9]\d*)$/);
  if (found === null) {
    return null;
  }
  const { letter, row } = found.groups;
  return { column: letter.charCodeAt(0) - 64, row: Number(row) };
}

export function tokens(formula) {
  if (!formula.startsWith("=")) return null;
  const found = [];
  let word = "";
  for (const sign of formula.slice(1) + " ") {
    if (/[A-Z0-9.]/.test(sign)) {
      word += sign;
      continue;
    }
    if (word !== "") found.push(word);
    word = "";
    if (/[-+*\/():]/.test(sign)) found.push(sign);
    else if (sign !== " ") return null;
  }
  return found;
}
