//! Mails, logins, and what the gateway does with them.

use crate::log::{note, Level, Log};

// ex-1: what must not be in a log must not be in the text of its type either.
// Lesson: "Secrets do not belong there".
// Test: login_shows_no_password.
// Start: what does the derived Debug print?
#[derive(Debug)]
pub struct Login {
    pub user: String,
    pub password: String,
}

pub struct Mail {
    pub number: u32,
    pub from: String,
    pub subject: String,
}

/// Whoever takes mails off our hands.
pub trait Server {
    fn send(&mut self, mail: &Mail) -> Result<(), String>;
}

/// Notes who has logged in.
pub fn logged_in(login: &Login, log: &mut impl Log) {
    note(log, Level::Info, format_args!("logged in: {login:?}"));
}

// ex-2: a text from outside must not look like a line of ours.
// Lesson: "One event, one line".
// Test: received_keeps_a_forged_line_in_its_own.
// Start: what does the log look like if the subject holds a line break?
pub fn received(mail: &Mail, log: &mut impl Log) {
    note(
        log,
        Level::Info,
        format_args!("mail {} from {}: {}", mail.number, mail.from, mail.subject),
    );
}

fn deliver(server: &mut impl Server, mail: &Mail, log: &mut impl Log) -> Result<(), String> {
    let result = server.send(mail);
    if let Err(why) = &result {
        note(log, Level::Error, format_args!("{why}"));
    }
    result
}

fn deliver_or_retry(server: &mut impl Server, mail: &Mail, log: &mut impl Log) -> Result<(), String> {
    if deliver(server, mail, log).is_ok() {
        return Ok(());
    }
    note(log, Level::Error, format_args!("sending failed"));
    deliver(server, mail, log)
}

// ex-3: a failure is logged once, where it is known what it means.
// Lesson: "Log it or return it".
// Test: send_all_notes_a_lost_mail_once.
// Start: count the lines that one lost mail makes today.
pub fn send_all(mails: &[Mail], server: &mut impl Server, log: &mut impl Log) -> usize {
    let mut sent = 0;
    for mail in mails {
        match deliver_or_retry(server, mail, log) {
            Ok(()) => sent += 1,
            Err(_) => note(log, Level::Error, format_args!("mail not sent")),
        }
    }
    sent
}
