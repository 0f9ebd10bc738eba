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
  if (!formula.startsWith("=")) {
    return null;
  }
  const body = formula.slice(1);
  const left = body.replace(TOKEN, " ").trim();
  return left === "" ? (body.match(TOKEN) ?? []) : null;
}
