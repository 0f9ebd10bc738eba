// The till of a ghost train at the fair. Money is in cents.

pub const WAGONS: u32 = 8;
pub const SEATS: u32 = 4;

pub fn change(paid: u32, price: u32) -> Option<u32> {
    if paid >= price {
        Some(paid - price)
    } else {
        None
    }
}

pub fn receipt(paid: u32, price: u32) -> String {
    if let Some(back) = change(paid, price) {
        return format!("Change: {back}");
    }
    format!("Please add {}", price - paid)
}

pub fn share(cents: u32, riders: u32) -> u32 {
    assert!(riders > 0, "a group has at least one rider");
    cents / riders
}

pub fn first_seat(wagon: u32) -> u32 {
    assert!((1..=WAGONS).contains(&wagon), "no such wagon: {wagon}");
    (wagon - 1) * SEATS + 1
}
