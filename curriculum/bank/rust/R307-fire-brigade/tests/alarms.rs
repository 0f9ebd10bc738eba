use exercise::{crew, ladder, order, rescue, Alarm, Call};

fn call(street: &str, alarm: Alarm) -> Call {
    Call {
        street: String::from(street),
        bell: Some(2),
        alarm,
    }
}

fn cat() -> Alarm {
    Alarm::Animal(String::from("cat"))
}

#[test]
fn rescue_names_animal_and_street() {
    assert_eq!(
        rescue(call("Mill Lane 4", cat())),
        Some((String::from("cat"), String::from("Mill Lane 4"))),
        "called rescue for a cat in Mill Lane 4"
    );
}

#[test]
fn rescue_without_an_animal_is_none() {
    assert_eq!(
        rescue(call("Mill Lane 4", Alarm::Drill)),
        None,
        "called rescue for a drill"
    );
    assert_eq!(
        rescue(call("Mill Lane 4", Alarm::Flood(10))),
        None,
        "called rescue for a flood"
    );
}

#[test]
fn rescue_moves_the_texts_out() {
    let animal = String::from("young owl");
    let street = String::from("Church Hill");
    let places = (animal.as_ptr(), street.as_ptr());
    let one = Call {
        street,
        bell: None,
        alarm: Alarm::Animal(animal),
    };
    let found = rescue(one).map(|(animal, street)| (animal.as_ptr(), street.as_ptr()));
    assert_eq!(
        found,
        Some(places),
        "called rescue for an owl, looked at where the two texts are in memory: they must move \
         out of the call, not be copied"
    );
}

#[test]
fn crew_for_people_high_up() {
    assert_eq!(
        crew(Alarm::Fire {
            floor: 5,
            people: 2
        }),
        18,
        "called crew(Fire {{ floor: 5, people: 2 }})"
    );
}

#[test]
fn crew_for_any_other_fire() {
    assert_eq!(
        crew(Alarm::Fire {
            floor: 5,
            people: 0
        }),
        9,
        "called crew(Fire {{ floor: 5, people: 0 }})"
    );
    assert_eq!(
        crew(Alarm::Fire {
            floor: 0,
            people: 7
        }),
        9,
        "called crew(Fire {{ floor: 0, people: 7 }})"
    );
}

#[test]
fn crew_changes_right_above_the_third_floor() {
    for floor in 0..=40 {
        let expected = if floor <= 3 { 9 } else { 18 };
        assert_eq!(
            crew(Alarm::Fire { floor, people: 1 }),
            expected,
            "called crew(Fire {{ floor: {floor}, people: 1 }})"
        );
    }
}

#[test]
fn crew_for_water_depends_on_the_depth() {
    for depth in 0..=60 {
        let expected = if depth <= 30 { 4 } else { 6 };
        assert_eq!(
            crew(Alarm::Flood(depth)),
            expected,
            "called crew(Flood({depth}))"
        );
    }
}

#[test]
fn crew_for_an_animal_or_a_drill_is_three() {
    assert_eq!(crew(cat()), 3, "called crew(Animal(\"cat\"))");
    assert_eq!(crew(Alarm::Drill), 3, "called crew(Drill)");
}

#[test]
fn ladder_for_a_fire() {
    assert_eq!(
        ladder(Alarm::Fire {
            floor: 4,
            people: 3
        }),
        "14 m, 3 people",
        "called ladder(Fire {{ floor: 4, people: 3 }})"
    );
}

#[test]
fn ladder_for_a_fire_on_the_ground_floor() {
    assert_eq!(
        ladder(Alarm::Fire {
            floor: 0,
            people: 0
        }),
        "2 m, 0 people",
        "called ladder(Fire {{ floor: 0, people: 0 }})"
    );
}

#[test]
fn ladder_stays_for_everything_else() {
    assert_eq!(ladder(cat()), "no ladder", "called ladder(Animal(\"cat\"))");
    assert_eq!(
        ladder(Alarm::Flood(90)),
        "no ladder",
        "called ladder(Flood(90))"
    );
    assert_eq!(ladder(Alarm::Drill), "no ladder", "called ladder(Drill)");
}

#[test]
fn order_names_street_and_bell() {
    assert_eq!(
        order(String::from("Mill Lane 4"), Some(3)),
        "Go to Mill Lane 4, bell 3",
        "called order(\"Mill Lane 4\", Some(3))"
    );
}

#[test]
fn order_without_a_bell_names_the_street() {
    assert_eq!(
        order(String::from("Church Hill"), None),
        "Go to Church Hill",
        "called order(\"Church Hill\", None)"
    );
}

#[test]
fn order_with_bell_zero_names_it() {
    assert_eq!(
        order(String::from("Church Hill"), Some(0)),
        "Go to Church Hill, bell 0",
        "called order(\"Church Hill\", Some(0))"
    );
}
