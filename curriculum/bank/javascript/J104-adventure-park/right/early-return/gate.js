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
  if (free === null || free === undefined) {
    return "unknown";
  }
  return free;
}

export function fare(age) {
  if (age >= 65) return 300;
  if (age >= 18) return 500;
  if (age >= 6) return 250;
  return 0;
}
