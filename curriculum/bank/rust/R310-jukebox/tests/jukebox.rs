use exercise::{add_all, after_pause, charts, exchange};

fn songs(titles: &[&str]) -> Vec<String> {
    titles.iter().map(|title| title.to_string()).collect()
}

/// Where the text of each title lies in memory.
fn places(titles: &[String]) -> Vec<*const u8> {
    titles.iter().map(|title| title.as_ptr()).collect()
}

#[test]
fn add_all_puts_the_wishes_at_the_end() {
    let mut queue = songs(&["Waltz", "Polka"]);
    add_all(&mut queue, songs(&["Samba", "Tango"]));
    assert_eq!(
        queue,
        ["Waltz", "Polka", "Samba", "Tango"],
        "called add_all with the queue Waltz, Polka and the wishes Samba, Tango"
    );
}

#[test]
fn add_all_to_an_empty_queue() {
    let mut queue = Vec::new();
    add_all(&mut queue, songs(&["Samba"]));
    add_all(&mut queue, Vec::new());
    assert_eq!(queue, ["Samba"], "called add_all with an empty queue and Samba, then without a wish");
}

#[test]
fn add_all_moves_the_titles() {
    let mut queue = songs(&["Waltz"]);
    let wishes = songs(&["Samba", "Tango"]);
    let before = places(&wishes);
    add_all(&mut queue, wishes);
    assert_eq!(queue.len(), 3, "called add_all with 1 song and 2 wishes: the length of the queue");
    assert_eq!(
        places(&queue[1..]) == before,
        true,
        "called add_all: do the titles lie where they lay before? A copy lies somewhere else"
    );
}

#[test]
fn after_pause_takes_the_rest_out() {
    let mut queue = songs(&["Waltz", "Polka", "Samba"]);
    assert_eq!(
        after_pause(&mut queue, 1),
        ["Polka", "Samba"],
        "called after_pause with Waltz, Polka, Samba and 1"
    );
    assert_eq!(queue, ["Waltz"], "called after_pause with 3 songs and 1: what stays in the queue");
}

#[test]
fn after_pause_may_take_all() {
    let mut queue = songs(&["Waltz", "Polka"]);
    assert_eq!(
        after_pause(&mut queue, 0),
        ["Waltz", "Polka"],
        "called after_pause with Waltz, Polka and 0"
    );
    assert_eq!(queue.len(), 0, "called after_pause with 2 songs and 0: the length of the queue");
}

#[test]
fn after_pause_beyond_the_end_takes_nothing() {
    let mut queue = songs(&["Waltz", "Polka"]);
    for played in [2, 3, 99] {
        let rest = after_pause(&mut queue, played);
        assert_eq!(rest.len(), 0, "called after_pause with 2 songs and {played}: how many came");
        assert_eq!(queue.len(), 2, "called after_pause with 2 songs and {played}: how many stayed");
    }
}

#[test]
fn after_pause_moves_the_titles() {
    let mut queue = songs(&["Waltz", "Polka", "Samba"]);
    let before = places(&queue);
    let rest = after_pause(&mut queue, 1);
    assert_eq!(
        places(&rest) == before[1..],
        true,
        "called after_pause: do the titles lie where they lay before? A copy lies somewhere else"
    );
}

#[test]
fn exchange_puts_the_song_in_place() {
    let mut queue = songs(&["Waltz", "Polka", "Samba"]);
    exchange(&mut queue, 1, String::from("Tango"));
    assert_eq!(
        queue,
        ["Waltz", "Tango", "Samba"],
        "called exchange with Waltz, Polka, Samba, 1 and Tango"
    );
}

#[test]
fn exchange_hands_the_old_song_back() {
    let mut queue = songs(&["Waltz", "Polka", "Samba"]);
    assert_eq!(
        exchange(&mut queue, 1, String::from("Tango")),
        "Polka",
        "called exchange with Waltz, Polka, Samba, 1 and Tango"
    );
}

#[test]
fn exchange_at_both_ends() {
    let mut queue = songs(&["Waltz", "Polka", "Samba"]);
    assert_eq!(exchange(&mut queue, 0, String::from("Tango")), "Waltz", "called exchange at 0");
    assert_eq!(exchange(&mut queue, 2, String::from("Rumba")), "Samba", "called exchange at 2");
    assert_eq!(queue, ["Tango", "Polka", "Rumba"], "called exchange at 0 and at 2");
}

#[test]
fn exchange_moves_both_titles() {
    let mut queue = songs(&["Waltz", "Polka"]);
    let song = String::from("Tango");
    let (old, new) = (queue[1].as_ptr(), song.as_ptr());
    let back = exchange(&mut queue, 1, song);
    assert_eq!(
        back.as_ptr() == old && queue[1].as_ptr() == new,
        true,
        "called exchange: do both titles lie where they lay before? A copy lies somewhere else"
    );
}

#[test]
fn charts_are_in_order() {
    let mut numbers = vec![31, 4, 15];
    charts(&mut numbers);
    assert_eq!(numbers, [4, 15, 31], "called charts with 31, 4, 15");
}

#[test]
fn charts_have_each_number_once() {
    let mut numbers = vec![7, 3, 7, 7, 3, 9];
    charts(&mut numbers);
    assert_eq!(numbers, [3, 7, 9], "called charts with 7, 3, 7, 7, 3, 9");
}

#[test]
fn charts_of_nothing_are_empty() {
    let mut numbers = Vec::new();
    charts(&mut numbers);
    assert_eq!(numbers, [], "called charts with an empty list");
}

#[test]
fn charts_stay_in_their_own_memory() {
    let mut numbers = Vec::with_capacity(64);
    numbers.extend([5, 5, 2, 8, 2]);
    let before = (numbers.as_ptr(), numbers.capacity());
    charts(&mut numbers);
    assert_eq!(numbers, [2, 5, 8], "called charts with 5, 5, 2, 8, 2");
    assert_eq!(
        (numbers.as_ptr(), numbers.capacity()) == before,
        true,
        "called charts: is it the list that was handed in, in the memory that it had?"
    );
}
