export function timeout(value) {
  return value ?? 30;
}

export function mayDelete(role) {
  return role === "admin" || role === "owner";
}

export function verdict(errors, warnings) {
  if (errors) return "failed";
  return warnings > 5 ? "check" : "good";
}

export function isOn(text) {
  switch (text) {
    case "true":
    case "yes":
      return true;
    default:
      return false;
  }
}
