use exercise::{by_name, preview, Count, Dots, Only, Pipeline, Step, Trim};
use std::cell::Cell;
use std::rc::Rc;

/// A step of the tests. It says how often it was used, and when it is dropped, it adds 100.
struct Star {
    used: Rc<Cell<u32>>,
}

impl Star {
    fn new() -> (Star, Rc<Cell<u32>>) {
        let used = Rc::new(Cell::new(0));
        (
            Star {
                used: Rc::clone(&used),
            },
            used,
        )
    }
}

impl Step for Star {
    fn name(&self) -> String {
        format!("star no. {}", self.used.get())
    }

    fn apply(&mut self, line: &str) -> String {
        self.used.set(self.used.get() + 1);
        format!("*{line}")
    }
}

impl Drop for Star {
    fn drop(&mut self) {
        self.used.set(self.used.get() + 100);
    }
}

#[test]
fn run_without_steps_changes_nothing() {
    assert_eq!(
        Pipeline::new().run(" No... "),
        " No... ",
        "called run(\" No... \") without steps"
    );
}

#[test]
fn run_mixes_steps_of_different_types() {
    let (star, _) = Star::new();
    let mut pipeline = Pipeline::new();
    pipeline.add(Box::new(Trim));
    pipeline.add(Box::new(star));
    pipeline.add(Box::new(Dots));
    assert_eq!(
        pipeline.run(" No... "),
        "*No…",
        "called run(\" No... \") with trim, star and dots"
    );
}

#[test]
fn run_takes_the_steps_in_their_order() {
    let mut pipeline = Pipeline::new();
    pipeline.add(Box::new(Star::new().0));
    pipeline.add(Box::new(Count { seen: 6 }));
    assert_eq!(
        pipeline.run("Stop"),
        "7 *Stop",
        "called run(\"Stop\") with star, then count from 6"
    );
}

#[test]
fn run_keeps_what_the_steps_remember() {
    let mut pipeline = Pipeline::new();
    pipeline.add(Box::new(Count { seen: 0 }));
    pipeline.run("Stop");
    assert_eq!(
        pipeline.run("Go"),
        "2 Go",
        "called run(\"Go\") as the second line, with count"
    );
}

#[test]
fn add_gives_the_step_to_the_pipeline() {
    let (star, used) = Star::new();
    let mut pipeline = Pipeline::new();
    pipeline.add(Box::new(star));
    assert_eq!(
        used.get(),
        0,
        "a step that was added is neither used nor dropped"
    );
    pipeline.run("Stop");
    assert_eq!(
        used.get(),
        1,
        "a step is used once for a line, and not dropped"
    );
    drop(pipeline);
    assert_eq!(
        used.get(),
        101,
        "the step is dropped together with the pipeline"
    );
}

#[test]
fn by_name_finds_the_steps_that_are_ready() {
    let mut results = Vec::new();
    for name in ["trim", "dots", "count"] {
        let mut step =
            by_name(name).unwrap_or_else(|| panic!("by_name({name:?}) should be a step"));
        results.push(step.apply(" No... "));
    }
    assert_eq!(
        results,
        ["No...", " No… ", "1  No... "],
        "applied trim, dots and count to \" No... \""
    );
}

#[test]
fn by_name_of_an_unknown_name_is_none() {
    assert!(
        by_name("upper").is_none(),
        "by_name(\"upper\") should be None"
    );
    assert!(
        by_name("Trim").is_none(),
        "by_name(\"Trim\") should be None"
    );
}

#[test]
fn by_name_hands_back_the_very_type() {
    let trim = by_name("trim").expect("by_name(\"trim\") is a step");
    let count = by_name("count").expect("by_name(\"count\") is a step");
    assert_eq!(
        (
            std::mem::size_of_val(&*trim),
            std::mem::size_of_val(&*count)
        ),
        (std::mem::size_of::<Trim>(), std::mem::size_of::<Count>()),
        "the bytes in the boxes for trim and count: each box holds that type itself, no common one"
    );
}

#[test]
fn only_works_on_lines_with_the_mark() {
    let mut only = Only::new("...", Box::new(Dots));
    assert_eq!(
        only.apply("No... "),
        "No… ",
        "applied dots at ... to \"No... \""
    );
    let mut only = Only::new("-", Box::new(Trim));
    assert_eq!(only.apply(" No "), " No ", "applied trim at - to \" No \"");
    assert_eq!(
        only.apply(" - No "),
        "- No",
        "applied trim at - to \" - No \""
    );
}

#[test]
fn only_lets_a_step_of_the_tests_work() {
    let (star, used) = Star::new();
    let mut only = Only::new("!", Box::new(star));
    assert_eq!(
        only.apply("Stop!"),
        "*Stop!",
        "applied star at ! to \"Stop!\""
    );
    assert_eq!(only.apply("Stop"), "Stop", "applied star at ! to \"Stop\"");
    assert_eq!(
        used.get(),
        1,
        "how often the inner step was used for one line with the mark, one without"
    );
}

#[test]
fn only_keeps_what_the_inner_step_remembers() {
    let mut only = Only::new("!", Box::new(Count { seen: 0 }));
    only.apply("Stop!");
    only.apply("Go");
    assert_eq!(
        only.apply("Run!"),
        "2 Run!",
        "applied count at ! as the second line with the mark"
    );
}

#[test]
fn only_has_a_name_with_inner_step_and_mark() {
    assert_eq!(
        Only::new("-", Box::new(Trim)).name(),
        "trim at -",
        "the name of Only(-, trim)"
    );
    let (star, _) = Star::new();
    assert_eq!(
        Only::new("!", Box::new(star)).name(),
        "star no. 0 at !",
        "the name of Only(!, star)"
    );
}

#[test]
fn only_can_be_a_part_of_another_one() {
    let inner: Box<dyn Step> = Box::new(Only::new("...", Box::new(Dots)));
    let mut outer = Only::new("!", inner);
    assert_eq!(
        outer.apply("No...!"),
        "No…!",
        "applied dots at ... at ! to \"No...!\""
    );
    assert_eq!(
        outer.apply("No..."),
        "No...",
        "applied dots at ... at ! to \"No...\""
    );
}

#[test]
fn preview_shows_name_and_result() {
    assert_eq!(
        preview(&mut Trim, &[" Stop ", "Go "]),
        ["trim: Stop", "trim: Go"],
        "called preview(trim, [\" Stop \", \"Go \"])"
    );
}

#[test]
fn preview_works_with_a_step_of_the_tests() {
    let (mut star, used) = Star::new();
    assert_eq!(
        preview(&mut star, &["Stop", "Go"]),
        ["star no. 1: *Stop", "star no. 2: *Go"],
        "called preview(star, [Stop, Go]): first the step works, then it tells its name"
    );
    assert_eq!(
        used.get(),
        2,
        "the step was used for two lines, and it still lives"
    );
}

#[test]
fn preview_works_with_what_is_in_a_box() {
    let mut step = by_name("count").expect("by_name(\"count\") is a step");
    preview(step.as_mut(), &["Stop", "Go"]);
    assert_eq!(
        step.apply("Run"),
        "3 Run",
        "applied count to a third line, after a preview of two"
    );
}
