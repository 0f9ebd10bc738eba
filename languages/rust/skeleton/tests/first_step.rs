use exercise::first_step;

#[test]
fn first_step_of_a_usual_value() {
    assert_eq!(first_step(3), 0, "called first_step(3)");
}
