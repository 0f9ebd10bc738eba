export function showNow() {
  console.log("NOW PLAYING");
  console.log("Blue Hour with Ada");
}

export function showTonight() {
  console.log('Don't miss it!');
  console.log('"Night Train" starts at ten');
}

export function showLines() {
  console.log("Open lines:", 3, "of", 5);
}
