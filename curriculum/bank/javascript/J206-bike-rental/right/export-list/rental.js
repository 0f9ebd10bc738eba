import nicely from "./round.js";
import * as rates from "./rates.js";

function cost(kind, hours) {
  return hours * rates.rate(kind);
}

const quote = (kind, hours) => nicely(cost(kind, hours));

const label = (kind) => kind + " bike";

export { cost, label, quote };
