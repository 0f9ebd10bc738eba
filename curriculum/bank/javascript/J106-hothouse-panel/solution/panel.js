export function toFahrenheit(celsius) {
  return Math.round((celsius * 9) / 5 + 32);
}

export function morning(celsius) {
  return `morning ${toFahrenheit(celsius)} F`;
}

export function evening(celsius, wind) {
  return `evening ${toFahrenheit(celsius - wind)} F`;
}

export function limited(value, low, high) {
  if (value < low) {
    return low;
  }
  if (value > high) {
    return high;
  }
  return value;
}

export function water(litres) {
  return limited(litres, 2, 40);
}

export function heat(degrees) {
  return limited(22 - degrees, 0, 10);
}

export function status(degrees) {
  if (degrees < 5) {
    return "frost alarm";
  }
  if (degrees < 15) {
    return "cold";
  }
  if (degrees <= 28) {
    return "good";
  }
  return "open the roof";
}
