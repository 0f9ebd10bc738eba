// The tills of a market hall. Drawer and its functions come from src/till.rs. Money is in cents.

pub mod till;

use till::Drawer;

/// The price of a ticket for the market hall.
pub const TICKET: u32 = 350;

pub fn sell(drawer: &mut Drawer, price: u32, paid: u32) {
    till::put(drawer, paid);
    till::take(drawer, paid - price);
}

pub fn carry(drawers: &mut [Drawer; 3], from: usize, to: usize, amount: u32) {
    till::take(&mut drawers[from], amount);
    till::put(&mut drawers[to], amount);
}

pub fn change_drawer(place: &mut Drawer, fresh: Drawer) -> Drawer {
    std::mem::replace(place, fresh)
}

pub fn evening(drawer: Drawer) -> (Drawer, u32) {
    let earned = 2 * TICKET;
    (till::drawer(till::number(&drawer), till::cents(&drawer) + earned), earned)
}
