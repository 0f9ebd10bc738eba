// Light scenes of a theatre. Read it, but change nothing here.

export function loops() {
  const first = [];
  for (var lamp = 1; lamp <= 3; lamp++) {
    first.push(() => lamp);
  }
  const second = [];
  for (let lamp = 1; lamp <= 3; lamp++) {
    second.push(() => lamp * 10);
  }
  const third = [];
  let last;
  for (const name of ["red", "blue"]) {
    last = name;
    third.push(() => `${name} ${last}`);
  }
  const call = (make) => make();
  return [first.map(call), second.map(call), third.map(call)];
}

function makeDimmer(level) {
  return {
    up: () => (level += 10),
    down: () => (level -= 10),
  };
}

export function dimmers() {
  const stage = makeDimmer(50);
  const hall = makeDimmer(20);
  return [stage.up(), stage.up(), hall.down(), stage.down(), hall.up === stage.up];
}

export function late() {
  let colour = "red";
  const show = () => colour;
  const kept = show();
  const withDefault = (other = colour) => other;
  colour = "blue";
  return [show(), kept, withDefault(), withDefault("gold")];
}

export function layers() {
  let colour = "white";
  const outer = () => colour;
  let inner;
  {
    let colour = "black";
    inner = () => colour;
    colour = "grey";
  }
  const through = (colour) => outer() + colour;
  colour = "pink";
  return [outer(), inner(), through("green"), colour];
}
