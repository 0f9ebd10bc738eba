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
  if (age < 18) {
    return 250;
  } else if (age < 6) {
    return 0;
  } else if (age >= 65) {
    return 300;
  } else {
    return 500;
  }
}
