export function timeout(value) {
  return value ?? 30;
}

export function mayDelete(role) {
  return role === "admin" || role === "owner";
}

export function verdict(errors, warnings) {
  return errors * 6 + warnings > 11 ? "failed" : errors * 6 + warnings > 5 ? "check" : "good";
}

export function isOn(text) {
  return text === "true" || text === "yes";
}
