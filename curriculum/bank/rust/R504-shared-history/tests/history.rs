use exercise::{amend, commit, meeting, Board, Commit};
use std::rc::Rc;

/// A first commit, and two branches behind it: start - left 1 - left 2, and start - right.
fn fork() -> (Rc<Commit>, Rc<Commit>, Rc<Commit>) {
    let start = commit(None, "start");
    let left = commit(Some(&commit(Some(&start), "left 1")), "left 2");
    let right = commit(Some(&start), "right");
    (start, left, right)
}

fn message(found: Option<&Rc<Commit>>) -> Option<&str> {
    found.map(|commit| commit.message.as_str())
}

#[test]
fn commit_leads_to_the_one_before() {
    let first = commit(None, "first");
    let second = commit(Some(&first), "second");
    assert_eq!(
        second.message, "second",
        "the message of commit(first, \"second\")"
    );
    assert_eq!(
        message(second.before.as_ref()),
        Some("first"),
        "the message of the commit before commit(first, \"second\")"
    );
}

#[test]
fn commit_shares_the_past() {
    let first = commit(None, "first");
    let second = commit(Some(&first), "second");
    let branch = commit(Some(&first), "branch");
    let shares = |tip: &Rc<Commit>| {
        tip.before
            .as_ref()
            .is_some_and(|past| Rc::ptr_eq(past, &first))
    };
    assert!(
        shares(&second) && shares(&branch),
        "two commits behind one: the past of at least one of them is a copy"
    );
    assert_eq!(
        Rc::strong_count(&first),
        3,
        "the owners of the first commit: this test, and two commits behind it"
    );
    drop((second, branch));
    assert_eq!(
        Rc::strong_count(&first),
        1,
        "the owners of the first commit when both branches are gone"
    );
}

#[test]
fn commit_without_a_past_is_a_first_one() {
    assert_eq!(
        commit(None, "first").before,
        None,
        "the past of commit(None, \"first\")"
    );
}

#[test]
fn meeting_is_the_last_shared_commit() {
    let (start, left, right) = fork();
    let longer = commit(Some(&left), "left 3");
    assert!(
        meeting(&left, &right).is_some_and(|found| Rc::ptr_eq(&found, &start)),
        "called meeting(left 2, right), expected the commit `start` itself"
    );
    assert!(
        meeting(&longer, &left).is_some_and(|found| Rc::ptr_eq(&found, &left)),
        "called meeting(left 3, left 2), expected the commit `left 2` itself"
    );
}

#[test]
fn meeting_of_a_tip_with_its_own_past() {
    let (start, left, _) = fork();
    assert!(
        meeting(&start, &left).is_some_and(|found| Rc::ptr_eq(&found, &start)),
        "called meeting(start, left 2), expected the commit `start` itself"
    );
    assert!(
        meeting(&left, &left).is_some_and(|found| Rc::ptr_eq(&found, &left)),
        "called meeting(left 2, left 2), expected the commit `left 2` itself"
    );
}

#[test]
fn meeting_ignores_equal_messages() {
    let (start, left, right) = fork();
    let left = commit(Some(&left), "fix a typo");
    let right = commit(Some(&right), "fix a typo");
    let found = meeting(&left, &right);
    assert_eq!(
        message(found.as_ref()),
        Some("start"),
        "called meeting on two branches that fork at `start` and both end with `fix a typo`"
    );
    let twin = commit(Some(&start), "right");
    let again = commit(Some(&start), "right");
    assert_eq!(
        message(meeting(&twin, &again).as_ref()),
        Some("start"),
        "called meeting on two commits of equal content behind `start`"
    );
}

#[test]
fn meeting_of_strangers_is_none() {
    let (_, left, _) = fork();
    let (_, _, right) = fork();
    assert_eq!(
        meeting(&left, &right),
        None,
        "called meeting on branches of two histories that look alike"
    );
}

#[test]
fn amend_changes_the_message() {
    let (_, mut left, _) = fork();
    amend(&mut left, "left two");
    assert_eq!(
        left.message, "left two",
        "the message after amend(left 2, \"left two\")"
    );
    assert_eq!(
        message(left.before.as_ref()),
        Some("left 1"),
        "the commit before it"
    );
}

#[test]
fn amend_of_the_only_owner_changes_in_place() {
    let mut tip = commit(None, "frist");
    let place = Rc::as_ptr(&tip);
    amend(&mut tip, "first");
    assert_eq!(
        (tip.message.as_str(), Rc::as_ptr(&tip)),
        ("first", place),
        "amend on a commit with one owner: the message, and where the commit lies in memory"
    );
}

#[test]
fn amend_leaves_the_others_alone() {
    let (_, mut left, _) = fork();
    let other = Rc::clone(&left);
    amend(&mut left, "left two");
    assert_eq!(
        (left.message.as_str(), other.message.as_str()),
        ("left two", "left 2"),
        "amend on a commit with two owners: the message for the caller, and for the other owner"
    );
    assert_eq!(
        Rc::strong_count(&left),
        1,
        "the owners of the amended commit"
    );
    let middle = other.before.clone();
    let child = commit(Some(&left), "left 3");
    amend(&mut left, "left II");
    assert_eq!(
        message(child.before.as_ref()),
        Some("left two"),
        "the commit before `left 3`, after its Rc outside was amended"
    );
    assert_eq!(
        message(middle.as_ref()),
        Some("left 1"),
        "the commit before the old tip"
    );
}

#[test]
fn amend_never_copies_the_past() {
    let (start, _, mut right) = fork();
    let other = Rc::clone(&right);
    amend(&mut right, "to the right");
    assert!(
        right
            .before
            .as_ref()
            .is_some_and(|past| Rc::ptr_eq(past, &start)),
        "the commit before the amended one is not the old one itself"
    );
    drop(other);
    amend(&mut right, "right again");
    assert!(
        right
            .before
            .as_ref()
            .is_some_and(|past| Rc::ptr_eq(past, &start)),
        "the commit before one that was amended in place is not the old one itself"
    );
}

#[test]
fn board_gives_what_it_was_shown() {
    let (start, left, right) = fork();
    let mut board = Board::default();
    board.show(&left);
    board.show(&start);
    board.show(&right);
    let found = board.living();
    let same = found.len() == 3
        && Rc::ptr_eq(&found[0], &left)
        && Rc::ptr_eq(&found[1], &start)
        && Rc::ptr_eq(&found[2], &right);
    assert!(
        same,
        "showed left 2, start, right; living() gives other commits, or another order: {found:?}"
    );
    assert_eq!(board.len(), 3, "how many tips the board remembers");
}

#[test]
fn board_keeps_nothing_alive() {
    let tip = commit(None, "short life");
    let watcher = Rc::downgrade(&tip);
    let mut board = Board::default();
    board.show(&tip);
    assert_eq!(
        Rc::strong_count(&tip),
        1,
        "the owners of a commit that was shown to a board"
    );
    drop(board.living());
    drop(tip);
    assert!(
        watcher.upgrade().is_none(),
        "a commit that only a board knows is still alive"
    );
}

#[test]
fn board_forgets_what_is_gone() {
    let (start, left, right) = fork();
    let mut board = Board::default();
    board.show(&left);
    board.show(&right);
    board.show(&start);
    drop(left);
    let found = board.living();
    let messages: Vec<&str> = found.iter().map(|tip| tip.message.as_str()).collect();
    assert_eq!(
        messages,
        ["right", "start"],
        "living() after left 2, the first tip, was let go"
    );
    assert_eq!(
        board.len(),
        2,
        "how many tips the board remembers afterwards"
    );
}
