const TOKEN = /\d+(?:\.\d+)?|[A-Z][1-9]\d*|[-+*\/():]/g;

export function cell(name) {
  const row = Number(name.slice(1));
  const column = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(name.slice(0, 1)) + 1;
  if (column < 1 || name === "" || !Number.isInteger(row) || row < 1 || String(row) !== name.slice(1)) return null;
  return { column, row };
}

export function tokens(formula) {
  if (!formula.startsWith("=")) {
    return null;
  }
  const body = formula.slice(1);
  const left = body.replace(TOKEN, " ").trim();
  return left === "" ? (body.match(TOKEN) ?? []) : null;
}
