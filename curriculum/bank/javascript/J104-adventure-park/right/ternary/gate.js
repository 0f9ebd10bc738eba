export function sameCode(typed, code) {
  return typed === code;
}

export function greeting(name) {
  return `Hello, ${name || "guest"}!`;
}

export function places(free) {
  return free ?? "unknown";
}

export function fare(age) {
  return age < 6 ? 0 : age < 18 ? 250 : age < 65 ? 500 : 300;
}
