use exercise::{litres, opened_further, step_for, Step, Valve};

#[test]
fn opened_further_goes_from_closed_to_half() {
    assert_eq!(
        format!("{:?}", opened_further(Valve::Closed)),
        "Half",
        "called opened_further(Valve::Closed)"
    );
}

#[test]
fn opened_further_goes_from_half_to_open() {
    assert_eq!(
        format!("{:?}", opened_further(Valve::Half)),
        "Open",
        "called opened_further(Valve::Half)"
    );
}

#[test]
fn opened_further_stays_open() {
    assert_eq!(
        format!("{:?}", opened_further(Valve::Open)),
        "Open",
        "called opened_further(Valve::Open)"
    );
}

#[test]
fn litres_of_a_pause_is_zero() {
    assert_eq!(litres(Step::Pause), 0, "called litres(Step::Pause)");
}

#[test]
fn litres_of_a_flood_is_its_amount() {
    assert_eq!(
        litres(Step::Flood(40)),
        40,
        "called litres(Step::Flood(40))"
    );
}

#[test]
fn litres_of_a_drip_multiplies() {
    let step = Step::Drip {
        minutes: 15,
        rate: 2,
    };
    assert_eq!(
        litres(step),
        30,
        "called litres(Step::Drip {{ minutes: 15, rate: 2 }})"
    );
    let step = Step::Drip {
        minutes: 4,
        rate: 7,
    };
    assert_eq!(
        litres(step),
        28,
        "called litres(Step::Drip {{ minutes: 4, rate: 7 }})"
    );
}

#[test]
fn litres_of_a_drip_without_minutes_is_zero() {
    let step = Step::Drip {
        minutes: 0,
        rate: 9,
    };
    assert_eq!(
        litres(step),
        0,
        "called litres(Step::Drip {{ minutes: 0, rate: 9 }})"
    );
}

#[test]
fn step_for_moist_soil_is_a_pause() {
    assert_eq!(step_for(0, 10), Step::Pause, "called step_for(0, 10)");
    assert_eq!(step_for(29, 10), Step::Pause, "called step_for(29, 10)");
}

#[test]
fn step_for_dry_soil_is_a_drip() {
    assert_eq!(
        step_for(30, 15),
        Step::Drip {
            minutes: 15,
            rate: 2
        },
        "called step_for(30, 15)"
    );
    assert_eq!(
        step_for(69, 1),
        Step::Drip {
            minutes: 1,
            rate: 2
        },
        "called step_for(69, 1)"
    );
}

#[test]
fn step_for_parched_soil_is_a_flood() {
    assert_eq!(step_for(70, 10), Step::Flood(70), "called step_for(70, 10)");
    assert_eq!(
        step_for(100, 0),
        Step::Flood(100),
        "called step_for(100, 0)"
    );
}
