use exercise::notebook::take;
use exercise::{net_weight, order_price, sack_label, SACK_CENTS};

#[test]
fn net_weight_takes_off_pallet_and_straps() {
    assert_eq!(net_weight(525), 500, "called net_weight(525)");
    assert_eq!(net_weight(100), 75, "called net_weight(100)");
}

#[test]
fn net_weight_of_an_empty_pallet_is_zero() {
    assert_eq!(net_weight(25), 0, "called net_weight(25)");
}

#[test]
fn net_weight_changes_one_box_twice() {
    take();
    net_weight(525);
    assert_eq!(
        take(),
        [
            "load = 525, new box",
            "load = 503, same box",
            "load = 500, same box"
        ],
        "called net_weight(525), read the notebook (one binding called load, with mut?)"
    );
}

#[test]
fn sack_label_names_the_full_sacks() {
    assert_eq!(sack_label(500), "20 sacks", "called sack_label(500)");
    assert_eq!(sack_label(74), "2 sacks", "called sack_label(74)");
}

#[test]
fn sack_label_of_too_little_is_zero() {
    assert_eq!(sack_label(24), "0 sacks", "called sack_label(24)");
}

#[test]
fn sack_label_makes_a_new_box() {
    take();
    sack_label(500);
    assert_eq!(
        take(),
        ["line = 20, new box", "line = 20 sacks, new box"],
        "called sack_label(500), read the notebook (two let lines with the name line?)"
    );
}

#[test]
fn sack_cents_holds_the_price() {
    // Only a constant may stand in this place.
    const PRICE: u32 = SACK_CENTS;
    assert_eq!(PRICE, 1150, "looked at the constant SACK_CENTS");
}

#[test]
fn order_price_multiplies() {
    assert_eq!(order_price(20), 23000, "called order_price(20)");
    assert_eq!(order_price(1), 1150, "called order_price(1)");
}

#[test]
fn order_price_of_nothing_is_zero() {
    assert_eq!(order_price(0), 0, "called order_price(0)");
}

#[test]
fn order_price_uses_the_constant() {
    take();
    order_price(3);
    assert_eq!(
        take(),
        ["SACK_CENTS = 1150, a constant"],
        "called order_price(3), read the notebook"
    );
}
