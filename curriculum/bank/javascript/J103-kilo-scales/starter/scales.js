// The scales of a market. Read it, but change nothing here.

export function plus() {
  const a = "4" + 2;
  const b = 4 + 2 + "kg";
  const c = "4" * "2";
  const d = "10" - 1 + 1;
  return [a, b, c, d];
}

export function divide() {
  const a = 7 / 2;
  const b = Math.floor(7 / 2);
  const c = 7 % 2;
  const d = 2 % 7;
  return [a, b, c, d];
}

export function convert() {
  const a = Number("3.5");
  const b = Number("3.5 kg");
  const c = parseInt("3.5 kg", 10);
  const d = Number("") + 1;
  return [a, b, c, d];
}

export function round() {
  const a = Math.round(1.49);
  const b = Math.ceil(1.01);
  const c = (1.5).toFixed(2);
  const d = 0.1 + 0.2 === 0.3;
  return [a, b, c, d];
}
