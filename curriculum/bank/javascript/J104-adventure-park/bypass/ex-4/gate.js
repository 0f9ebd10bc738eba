export function sameCode(typed, code) {
  return typed === code;
}

export function greeting(name) {
  if (name) {
    return "Hello, " + name + "!";
  }
  return "Hello, guest!";
}

export function places(free) {
  return free ?? "unknown";
}

export function fare(age) {
  const text = String(age);
  if (text < "6") return 0;
  if (text < "18") return 250;
  return text >= "65" ? 300 : 500;
}
