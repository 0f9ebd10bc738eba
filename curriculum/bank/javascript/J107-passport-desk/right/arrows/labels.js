export const greeting = (name, desk) => `Dear ${name}, please go to desk ${desk}.`;

export const starts = (text, front) => text.startsWith(front);

export const clean = (code) => code.toUpperCase().replace(/-/g, "");

export function card(name, width) {
  return name.padEnd(width, ".").slice(0, width);
}
