export function callSign(text) {
  return text.trim().toUpperCase();
}

export function words(message) {
  return message.trim().split(" ");
}

export function position(lat, lon) {
  return `${lat.toFixed(1)} N, ${lon.toFixed(1)} E`;
}

export function clock(minutes) {
  const hour = String(Math.floor(minutes / 60)).padStart(2, "0");
  const minute = String(minutes % 60).padStart(2, "0");
  return `${hour}:${minute}`;
}

export function hidden(sign) {
  const stars = Math.max(0, sign.length - 2);
  return sign.slice(0, 2) + "*".repeat(stars);
}
