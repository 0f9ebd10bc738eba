export function showHours() {
  console.log("Open from 9 to 18\nClosed on Sunday");
}

export function showSale() {
  console.log("Two books for", 15, "euros");
}

export function showQuiet() {
  console.log('Today: "Emil" and other tales');
}

export function showEnd() {
  console.log("Thank you");
  console.log();
  console.log("Come again");
}
