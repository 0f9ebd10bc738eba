// A small run of the belt. Watch how its output changes while you mend src/lib.rs.

use exercise::{add_tray, insert_sorted, remove_heavy, total};

fn main() {
    let mut belt = vec![900, 31_500, 32_000, 2_400];
    println!("on the belt: {belt:?}, together {} g", total(&belt));
    remove_heavy(&mut belt, 30_000);
    println!("without the heavy ones: {belt:?}");
    add_tray(&mut belt, 350);
    println!("in trays: {belt:?}");
    belt.sort();
    insert_sorted(&mut belt, 5_000);
    println!("with a late parcel: {belt:?}");
}
