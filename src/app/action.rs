//! Action: everything a person can do, one variant each.

mod name;

use super::{
    AdviseAction, AffordAction, Copying, HistoryAction, Pick, PlanAction, PresentAction, Purpose,
    SheetAction, TextEdit, Toward,
};

/// What a key asks for. Every action is in the one key table, and only there is it bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Another model.
    Model(Toward),
    /// Another quality.
    Quality(Toward),
    /// Another count.
    Count(Toward),
    /// Begins to type a number.
    Ask(Purpose),
    /// A digit of the number that is being typed.
    Digit(u8),
    /// Takes back the last digit typed.
    EraseDigit,
    /// Takes what was typed.
    Accept,
    /// Another dimension.
    Dimension(Toward),
    /// From generating to editing and back.
    SwitchPane,
    /// Another editing tool.
    Tool(Toward),
    /// Another option of the tool.
    Option(Toward),
    /// Another number of uses of the tool.
    Times(Toward),
    /// Attaches the tool to the run, or takes it off.
    Attach,
    /// What was pointed at on Work, in whichever pane it is.
    Pick(Pick),
    /// The sheet's start again.
    Reset,
    /// Keeps the configuration for comparison.
    Pin,
    /// Drops a kept configuration.
    Unpin,
    /// The next reading, everywhere at once.
    NextReading,
    /// Another column of the comparison.
    Column(Toward),
    /// Moves the column itself.
    MoveColumn(Toward),
    /// Scrolls the rows of the comparison.
    Row(Toward),
    /// Compares the others with this column.
    Baseline,
    /// Exchanges this column with the baseline.
    Swap,
    /// Shows only the rows that differ, or all.
    Differences,
    /// Adds the sheet's examples.
    Examples,
    /// Takes a column back to Work.
    Take,
    /// Runs what is on the button, as a simulation.
    Simulate,
    /// Undoes the last change of what was set.
    Undo,
    /// Does again what was undone last.
    Redo,
    /// Time for the next step of the run that is on its way.
    Advance,
    /// Something on Plan.
    Plan(PlanAction),
    /// Something on Afford.
    Afford(AffordAction),
    /// Something on Advise.
    Advise(AdviseAction),
    /// Something on History.
    History(HistoryAction),
    /// Something on Sheet.
    Sheet(SheetAction),
    /// Something in a presentation.
    Present(PresentAction),
    /// Begins to type the name of a file to export the screen to.
    Export,
    /// Asks in which form to copy what is on the screen.
    Copy,
    /// Copies it in this form.
    CopyAs(Copying),
    /// Another screen.
    Show(Tab),
    /// Listens to the mouse, or not.
    Mouse,
    /// Opens or closes the help.
    Help,
    /// Opens or closes the proof of what is selected.
    Proof,
    /// Opens or closes the list of commands.
    Palette,
    /// Begins to type what models are looked for.
    Filter,
    /// Types into the text that is open.
    Type(TextEdit),
    /// Scrolls what lies over the screen, or goes to another of its rows.
    Scroll(Toward),
    /// So many lines of it can be scrolled away, as the last frame was drawn.
    ScrollEnds(u32),
    /// Closes what is open; never quits.
    Back,
    /// Ends the program.
    Quit,
    /// Makes way for the shell, until it says to go on.
    Suspend,
    /// The emphasis of the last change has lasted long enough.
    Settle,
}

/// The screens, in the order of their number keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The panel.
    Work,
    /// Configurations side by side.
    Compare,
    /// Steps with their tries against the budget.
    Plan,
    /// How many images a budget buys.
    Afford,
    /// The advice of the page, with its proof.
    Advise,
    /// The simulated runs so far.
    History,
    /// Every price with its basis and source.
    Sheet,
}

impl Tab {
    /// Every screen.
    pub const ALL: [Self; 7] = [
        Self::Work,
        Self::Compare,
        Self::Plan,
        Self::Afford,
        Self::Advise,
        Self::History,
        Self::Sheet,
    ];

    /// The word for it on the command line and in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Compare => "compare",
            Self::Plan => "plan",
            Self::Afford => "afford",
            Self::Advise => "advise",
            Self::History => "history",
            Self::Sheet => "sheet",
        }
    }

    /// The name in the tab bar.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Work => "Work",
            Self::Compare => "Compare",
            Self::Plan => "Plan",
            Self::Afford => "Afford",
            Self::Advise => "Advise",
            Self::History => "History",
            Self::Sheet => "Sheet",
        }
    }
}
