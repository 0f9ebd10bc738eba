use exercise::{plan, table, Job, Reminder, Urgency};
use std::cmp::Ordering;

fn job(urgency: Urgency, due: u32, name: &str) -> Job {
    Job {
        name: name.to_string(),
        due,
        urgency,
    }
}

fn names(jobs: &[Job]) -> Vec<&str> {
    jobs.iter().map(|job| job.name.as_str()).collect()
}

#[test]
fn urgency_now_comes_before_soon_and_later() {
    assert!(Urgency::Now < Urgency::Soon, "Now < Soon should be true");
    assert!(
        Urgency::Soon < Urgency::Later,
        "Soon < Later should be true"
    );
    assert!(Urgency::Now < Urgency::Later, "Now < Later should be true");
}

#[test]
fn urgency_cmp_and_max_agree_with_it() {
    assert_eq!(
        Urgency::Now.cmp(&Urgency::Soon),
        Ordering::Less,
        "called Now.cmp(&Soon)"
    );
    assert_eq!(
        Urgency::Later.cmp(&Urgency::Now),
        Ordering::Greater,
        "called Later.cmp(&Now)"
    );
    assert_eq!(
        Urgency::Soon.cmp(&Urgency::Soon),
        Ordering::Equal,
        "called Soon.cmp(&Soon)"
    );
    assert_eq!(
        Urgency::Later.max(Urgency::Now),
        Urgency::Later,
        "called Later.max(Now)"
    );
    assert_eq!(
        Urgency::Soon.max(Urgency::Later),
        Urgency::Later,
        "called Soon.max(Later)"
    );
}

#[test]
fn job_order_looks_at_the_urgency_first() {
    let tap = job(Urgency::Now, 9, "tap");
    let door = job(Urgency::Soon, 2, "door");
    assert!(
        tap < door,
        "tap (now, day 9) < door (soon, day 2) should be true"
    );
    assert_eq!(
        door.cmp(&tap),
        Ordering::Greater,
        "compared door (soon, day 2) with tap (now, day 9)"
    );
}

#[test]
fn job_order_looks_at_the_day_next() {
    let roof = job(Urgency::Soon, 3, "roof");
    let bell = job(Urgency::Soon, 4, "bell");
    assert!(
        roof < bell,
        "roof (soon, day 3) < bell (soon, day 4) should be true"
    );
    assert_eq!(
        roof.clone().min(bell),
        roof,
        "the minimum of roof (day 3) and bell (day 4)"
    );
}

#[test]
fn job_order_looks_at_the_name_last() {
    let bell = job(Urgency::Soon, 4, "bell");
    let gate = job(Urgency::Soon, 4, "gate");
    assert!(
        bell < gate,
        "bell < gate should be true, all else being equal"
    );
    assert_eq!(
        bell.cmp(&bell.clone()),
        Ordering::Equal,
        "compared bell with itself"
    );
}

#[test]
fn plan_puts_the_first_job_first() {
    let jobs = plan(vec![
        job(Urgency::Later, 1, "attic"),
        job(Urgency::Soon, 8, "bulb"),
        job(Urgency::Soon, 5, "door"),
        job(Urgency::Now, 30, "tap"),
    ]);
    assert_eq!(
        names(&jobs),
        ["tap", "door", "bulb", "attic"],
        "the order after plan()"
    );
}

#[test]
fn reminder_default_is_three_times_every_seven_days() {
    let expected = Reminder {
        every_days: 7,
        times: 3,
        by_phone: false,
    };
    assert_eq!(Reminder::default(), expected, "called Reminder::default()");
}

#[test]
fn reminder_default_is_used_by_unwrap_or_default() {
    let none: Option<Reminder> = None;
    assert_eq!(
        none.unwrap_or_default().times,
        3,
        "the times of None.unwrap_or_default()"
    );
}

#[test]
fn reminder_default_fills_the_fields_that_are_left_out() {
    let daily = Reminder {
        every_days: 1,
        ..Default::default()
    };
    assert_eq!(
        (daily.every_days, daily.times, daily.by_phone),
        (1, 3, false),
        "Reminder {{ every_days: 1, ..Default::default() }}"
    );
}

#[test]
fn urgency_display_is_one_word() {
    assert_eq!(
        format!("{}", Urgency::Now),
        "now",
        "formatted Now with {{}}"
    );
    assert_eq!(
        format!("{}", Urgency::Later),
        "later",
        "formatted Later with {{}}"
    );
}

#[test]
fn urgency_display_fills_the_width() {
    assert_eq!(
        format!("{:<6}|", Urgency::Now),
        "now   |",
        "formatted Now with {{:<6}}|"
    );
    assert_eq!(
        format!("{:>7}|", Urgency::Soon),
        "   soon|",
        "formatted Soon with {{:>7}}|"
    );
    assert_eq!(
        format!("{:*^9}", Urgency::Later),
        "**later**",
        "formatted Later with {{:*^9}}"
    );
}

#[test]
fn urgency_debug_still_shows_the_variant() {
    assert_eq!(
        format!("{:?}", Urgency::Now),
        "Now",
        "formatted Now with {{:?}}"
    );
}

#[test]
fn table_has_straight_columns() {
    let jobs = [
        job(Urgency::Now, 30, "tap"),
        job(Urgency::Later, 5, "attic"),
    ];
    assert_eq!(
        table(&jobs),
        "now    30 tap\nlater   5 attic\n",
        "called table() for two jobs"
    );
}
