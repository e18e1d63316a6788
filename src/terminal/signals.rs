//! Signals: what the system and other programs tell the panel: end, make way, come back, another size.

use std::io;
use std::thread;
use std::time::Duration;

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::event::Event;
use super::inbox::Sender;

/// How long the panel may take to give the terminal back and to save, before it is ended without.
///
/// It is blocked for so long only where the terminal takes no more output or the disk no more input.
const PATIENCE: Duration = Duration::from_secs(5);

/// Starts to listen.
pub(super) fn listen(sender: Sender) -> io::Result<()> {
    let mut signals = Signals::new([SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH])?;
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            loop {
                let told: Vec<_> = signals.wait().collect();
                for event in events(&told) {
                    let end = if let Event::End(signal) = event {
                        Some(signal)
                    } else {
                        None
                    };
                    if sender.send(event).is_err() {
                        return;
                    }
                    if let Some(signal) = end {
                        thread::sleep(PATIENCE);
                        let _ = emulate_default_handler(signal);
                    }
                }
            }
        })?;
    Ok(())
}

/// What signals that came together mean, in an order of their own, because the system keeps none.
fn events(told: &[i32]) -> Vec<Event> {
    let has = |signal: i32| told.contains(&signal);
    let ends = [SIGTERM, SIGHUP, SIGINT].into_iter().find(|end| has(*end));
    if let Some(signal) = ends {
        return vec![Event::End(signal)];
    }
    let mut events = Vec::new();
    if has(SIGWINCH) {
        events.push(Event::Resize);
    }
    // As the system has it: to go on takes back a stop that has not come about yet.
    if has(SIGCONT) {
        events.push(Event::Continue);
    } else if has(SIGTSTP) {
        events.push(Event::Suspend);
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_end_comes_first_and_to_go_on_takes_back_a_stop() {
        let words = |told: &[i32]| format!("{:?}", events(told));
        assert_eq!(words(&[SIGWINCH, SIGINT, SIGTSTP]), "[End(2)]");
        assert_eq!(words(&[SIGHUP, SIGTERM]), "[End(15)]");
        assert_eq!(words(&[SIGTSTP, SIGCONT]), "[Continue]");
        assert_eq!(words(&[SIGTSTP, SIGWINCH]), "[Resize, Suspend]");
        assert_eq!(words(&[]), "[]");
    }
}
