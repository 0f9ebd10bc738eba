use exercise::{board, copies, next_ball, place_of};
use std::fmt;

/// It can be compared, and nothing else.
struct Racket(u32);

impl PartialEq for Racket {
    fn eq(&self, other: &Racket) -> bool {
        self.0 == other.0
    }
}

/// It can be cloned, and nothing else.
#[derive(Clone)]
struct Sheet {
    points: Vec<u32>,
}

/// They can be shown, and nothing else.
struct Player(&'static str);
struct Points(u32);

impl fmt::Display for Player {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} p", self.0)
    }
}

/// It can be made by default, and nothing else.
struct Ball {
    stars: u32,
}

impl Default for Ball {
    fn default() -> Ball {
        Ball { stars: 3 }
    }
}

#[test]
fn place_of_finds_the_first() {
    let list = ["Ida", "Bo", "Eli", "Bo"];
    assert_eq!(place_of(&list, &"Bo"), Some(1), "called place_of([Ida, Bo, Eli, Bo], Bo)");
    assert_eq!(place_of(&list, &"Ida"), Some(0), "called place_of([Ida, Bo, Eli, Bo], Ida)");
    assert_eq!(place_of(&[4, 7], &7), Some(1), "called place_of([4, 7], 7)");
}

#[test]
fn place_of_what_is_not_there_is_none() {
    assert_eq!(place_of(&[4, 7], &5), None, "called place_of([4, 7], 5)");
    assert_eq!(place_of(&[], &'x'), None, "called place_of([], x)");
}

#[test]
fn place_of_needs_no_more_than_comparing() {
    let rackets = [Racket(8), Racket(5), Racket(9)];
    assert_eq!(
        place_of(&rackets, &Racket(9)),
        Some(2),
        "called place_of with rackets 8, 5, 9 and a racket 9; rackets can only be compared"
    );
}

#[test]
fn copies_makes_so_many() {
    assert_eq!(copies(&"set", 3), ["set", "set", "set"], "called copies(set, 3)");
    assert_eq!(copies(&7, 1), [7], "called copies(7, 1)");
}

#[test]
fn copies_of_none_is_empty() {
    assert_eq!(copies(&7, 0).len(), 0, "called copies(7, 0): the length");
}

#[test]
fn copies_needs_no_more_than_cloning() {
    let sheet = Sheet { points: vec![11, 9] };
    let all = copies(&sheet, 2);
    assert_eq!(all.len(), 2, "called copies with a sheet and 2; sheets can only be cloned");
    assert_eq!(all[1].points, sheet.points, "called copies with a sheet and 2: the second sheet");
}

#[test]
fn board_has_a_line_for_each_pair() {
    assert_eq!(
        board(&[("Ida", 11), ("Bo", 9)]),
        "Ida: 11\nBo: 9\n",
        "called board([(Ida, 11), (Bo, 9)])"
    );
}

#[test]
fn board_of_nobody_is_empty() {
    let rows: [(String, u8); 0] = [];
    assert_eq!(board(&rows), "", "called board([])");
}

#[test]
fn board_needs_no_more_than_showing() {
    assert_eq!(
        board(&[(Player("Ida"), Points(11))]),
        "Ida: 11 p\n",
        "called board with a Player and Points of the tests; they can only be shown"
    );
}

#[test]
fn next_ball_takes_the_last_one() {
    let mut balls = vec![1, 2, 5];
    assert_eq!(next_ball(&mut balls), 5, "called next_ball with 1, 2, 5");
    assert_eq!(balls, [1, 2], "called next_ball with 1, 2, 5: the box after that");
}

#[test]
fn next_ball_of_an_empty_box_is_new() {
    let mut none: Vec<String> = Vec::new();
    assert_eq!(next_ball(&mut none), "", "called next_ball with an empty box of texts");
    assert_eq!(none.len(), 0, "called next_ball with an empty box: the box after that");
}

#[test]
fn next_ball_needs_no_more_than_a_default() {
    let mut balls = vec![Ball { stars: 1 }];
    assert_eq!(next_ball(&mut balls).stars, 1, "called next_ball with a ball of 1 star");
    assert_eq!(
        next_ball(&mut balls).stars,
        3,
        "called next_ball once more; a ball has 3 stars by default, and can do nothing else"
    );
}
