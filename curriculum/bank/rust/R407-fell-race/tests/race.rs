use exercise::{Finish, Time, TimeError};

fn read(text: &str) -> Result<u32, TimeError> {
    text.parse::<Time>().map(Time::seconds)
}

fn stopped(seconds: i64) -> Result<u32, TimeError> {
    Time::try_from(seconds).map(Time::seconds)
}

#[test]
fn from_turns_minutes_into_seconds() {
    assert_eq!(
        Time::from(75_u16).seconds(),
        4500,
        "called Time::from(75_u16)"
    );
    assert_eq!(Time::from(0_u16).seconds(), 0, "called Time::from(0_u16)");
}

#[test]
fn from_takes_the_greatest_number_of_minutes() {
    assert_eq!(
        Time::from(u16::MAX).seconds(),
        3_932_100,
        "called Time::from(65535_u16)"
    );
}

#[test]
fn from_gives_into_for_free() {
    let time: Time = 2_u16.into();
    assert_eq!(time.seconds(), 120, "called 2_u16.into()");
}

#[test]
fn try_from_takes_ordinary_seconds() {
    assert_eq!(stopped(4500), Ok(4500), "called Time::try_from(4500_i64)");
    assert_eq!(stopped(0), Ok(0), "called Time::try_from(0_i64)");
}

#[test]
fn try_from_refuses_negative_seconds() {
    assert_eq!(
        stopped(-1),
        Err(TimeError::Negative),
        "called Time::try_from(-1_i64)"
    );
    assert_eq!(
        stopped(i64::MIN),
        Err(TimeError::Negative),
        "called Time::try_from(i64::MIN)"
    );
}

#[test]
fn try_from_refuses_what_is_too_long() {
    assert_eq!(
        stopped(4_294_967_295),
        Ok(u32::MAX),
        "called Time::try_from(4294967295_i64)"
    );
    assert_eq!(
        stopped(4_294_967_296),
        Err(TimeError::TooLong),
        "called Time::try_from(4294967296_i64)"
    );
}

#[test]
fn try_from_gives_try_into_for_free() {
    let time: Result<Time, TimeError> = (-5_i64).try_into();
    assert_eq!(time, Err(TimeError::Negative), "called (-5_i64).try_into()");
}

#[test]
fn from_str_reads_hours_minutes_and_seconds() {
    assert_eq!(read("1:15:20"), Ok(4520), "called \"1:15:20\".parse()");
    assert_eq!(read("0:59:59"), Ok(3599), "called \"0:59:59\".parse()");
    assert_eq!(read("2:00:05"), Ok(7205), "called \"2:00:05\".parse()");
}

#[test]
fn from_str_takes_the_greatest_number_of_hours() {
    assert_eq!(
        read("65535:59:59"),
        Ok(235_929_599),
        "called \"65535:59:59\".parse()"
    );
    assert_eq!(
        read("65536:00:00"),
        Err(TimeError::Number),
        "called \"65536:00:00\".parse()"
    );
}

#[test]
fn from_str_refuses_a_wrong_number_of_parts() {
    assert_eq!(
        read("15:20"),
        Err(TimeError::Shape),
        "called \"15:20\".parse()"
    );
    assert_eq!(
        read("1:15:20:3"),
        Err(TimeError::Shape),
        "called \"1:15:20:3\".parse()"
    );
    assert_eq!(read(""), Err(TimeError::Shape), "called \"\".parse()");
}

#[test]
fn from_str_refuses_a_part_that_is_no_number() {
    assert_eq!(
        read("1:x:20"),
        Err(TimeError::Number),
        "called \"1:x:20\".parse()"
    );
    assert_eq!(
        read("1:15:"),
        Err(TimeError::Number),
        "called \"1:15:\".parse()"
    );
    assert_eq!(
        read("-1:15:20"),
        Err(TimeError::Number),
        "called \"-1:15:20\".parse()"
    );
}

#[test]
fn from_str_refuses_sixty_minutes_or_seconds() {
    assert_eq!(
        read("1:60:00"),
        Err(TimeError::Range),
        "called \"1:60:00\".parse()"
    );
    assert_eq!(
        read("1:00:60"),
        Err(TimeError::Range),
        "called \"1:00:60\".parse()"
    );
}

#[test]
fn new_takes_a_borrowed_name_and_minutes() {
    let finish = Finish::new("Ana", 75_u16);
    assert_eq!(
        finish.runner, "Ana",
        "the runner of Finish::new(\"Ana\", 75_u16)"
    );
    assert_eq!(
        finish.time.seconds(),
        4500,
        "the time of Finish::new(\"Ana\", 75_u16)"
    );
}

#[test]
fn new_takes_a_time_as_it_is() {
    let time = Time::from(90_u16);
    let finish = Finish::new('B', time);
    assert_eq!(finish.runner, "B", "the runner of Finish::new('B', time)");
    assert_eq!(finish.time, time, "the time of Finish::new('B', time)");
}

#[test]
fn new_takes_over_a_string_without_a_copy() {
    let name = String::from("Ana Lovrić");
    let place = name.as_ptr();
    let finish = Finish::new(name, 75_u16);
    assert_eq!(
        finish.runner.as_ptr(),
        place,
        "where the letters of the runner lie after Finish::new(name, 75_u16), and where those of name lay"
    );
}
