//! Share: what is on the screen as a line, as text and as a file, and what came of giving it away.

use std::sync::Arc;

use super::{App, Copying, Effect, Overlay, PathPurpose, Scroll, Sent, Tab, Written};
use crate::pricing::{Configuration, Fingerprint, Line, escaped};

impl App {
    /// The fingerprint of the sheet in use.
    pub const fn fingerprint(&self) -> Fingerprint {
        self.fingerprint
    }

    /// The line of what is in hand on the open screen, with the sheet and the total that it was made on.
    pub fn shared_line(&self) -> String {
        let in_hand = match self.tab {
            Tab::Compare => self.compare.selected().map(|pin| pin.configuration.clone()),
            Tab::Plan => {
                let step = self.plan.steps.get(self.plan.row);
                step.map(|step| step.configuration.clone())
            }
            Tab::Afford => self.afford_run(),
            Tab::Advise => self.advised(),
            Tab::History => self.run_again(self.history_row()).ok(),
            Tab::Work | Tab::Sheet => None,
        };
        self.line_to_share(in_hand.unwrap_or_else(|| self.work.on_button(&self.sheet)))
    }

    fn line_to_share(&self, configuration: Configuration) -> String {
        let total = self.list().total(&configuration).credits();
        Line {
            reading: (self.reading != self.sheet.reading).then_some(self.reading),
            sheet: Some(self.fingerprint),
            total,
            configuration,
        }
        .print(&self.sheet)
    }

    /// Why nothing of this screen can be exported, or copied as more than a line.
    pub(super) fn share_refusal(&self) -> Option<String> {
        let nothing = match self.tab {
            Tab::Compare if self.compare.pins.is_empty() => "nothing is pinned",
            Tab::History if self.ledger.runs.is_empty() => "no run is simulated yet",
            Tab::Afford if !self.ledger.has_budget() => "there is no budget",
            Tab::Sheet => "the price sheet is a file already: genpanel sheet path names it",
            Tab::Work | Tab::Compare | Tab::Plan | Tab::Afford | Tab::Advise | Tab::History => {
                return None;
            }
        };
        Some(nothing.to_owned())
    }

    /// Begins to type the name of the file; the screen's own is offered.
    pub(super) fn ask_export(&mut self) {
        let name = match self.tab {
            Tab::Work => "quote.md",
            Tab::Compare => "comparison.md",
            Tab::Plan => "plan.md",
            Tab::Afford => "afford.md",
            Tab::Advise => "advice.md",
            Tab::History => "history.md",
            // It is refused.
            Tab::Sheet => "prices.md",
        };
        self.ask_path(PathPurpose::Export, name);
    }

    /// Takes note of what came of exporting.
    pub fn exported(&mut self, path: &str, written: Written) {
        let name = escaped(path);
        match written {
            Written::Whole => self.notice = Some(format!("exported: {name}")),
            Written::Exists => self.ask_to_replace(PathPurpose::Export, path),
            Written::Failed(why) => {
                self.ask_path_again(PathPurpose::Export, path, &why);
                self.notice = Some(format!("not exported: {name}: {why}"));
            }
        }
    }

    /// What is to be copied in this form; the choice is made, and the list of commands is done with.
    pub(super) fn copy(&mut self, form: Copying) -> Effect {
        self.choosing_copy = false;
        self.overlay = None;
        Effect::Copy(form)
    }

    /// Takes note that text was sent to the terminal, and shows it; or why it was not.
    pub fn sent(&mut self, form: Copying, text: &str, sent: Result<(), String>) {
        match (sent, form) {
            (Err(why), _) => self.notice = Some(format!("not sent: {why}")),
            (Ok(()), Copying::Line) => {
                self.notice = Some(format!("sent to the terminal: {}", escaped(text)));
            }
            (Ok(()), Copying::Markdown | Copying::Csv | Copying::Json) => {
                self.overlay = Some(Overlay::Sent {
                    sent: Arc::new(Sent::of(form, text)),
                    scroll: Scroll::START,
                });
            }
        }
    }
}
