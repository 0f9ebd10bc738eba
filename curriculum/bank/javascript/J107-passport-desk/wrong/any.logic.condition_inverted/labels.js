export function greeting(name, desk) {
  return `Dear ${name}, please go to desk ${desk}.`;
}

export function starts(text, front) {
  return text.endsWith(front);
}

export function clean(code) {
  return code.replaceAll("-", "").toUpperCase();
}

export function card(name, width) {
  return name.padEnd(width, ".").slice(0, width);
}
