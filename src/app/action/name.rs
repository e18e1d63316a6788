//! The name of every action, as a command is found by it.

use super::Action;
use crate::app::{
    AdviseAction, AffordAction, HistoryAction, PlanAction, PresentAction, SheetAction, Template,
    Toward,
};

impl Action {
    /// The name in a list of commands; `None` for what is no command of its own.
    pub fn name(self) -> Option<String> {
        let name = match self {
            Self::Model(toward) => toward.of("model"),
            Self::Quality(toward) => toward.of("quality"),
            Self::Count(toward) => toward.more_of("images"),
            Self::Ask(purpose) => format!("type: {}", purpose.words()),
            Self::Dimension(toward) => toward.of("size"),
            Self::SwitchPane => "generate or edit".to_owned(),
            Self::Tool(toward) => toward.of("editing tool"),
            Self::Option(toward) => toward.of("option of the tool"),
            Self::Times(toward) => toward.more_of("uses of the tool"),
            Self::Attach => "attach the edit to the run, or take it off".to_owned(),
            Self::Reset => "reset to the sheet's start".to_owned(),
            Self::Pin => "pin for comparison".to_owned(),
            Self::Unpin => "unpin".to_owned(),
            Self::NextReading => "next reading of the sheet".to_owned(),
            Self::Column(toward) => toward.of("column"),
            Self::MoveColumn(toward) => format!("move the column: {}", toward.way()),
            Self::Row(toward) => toward.of("row"),
            Self::Baseline => "compare with this column".to_owned(),
            Self::Swap => "swap with the baseline".to_owned(),
            Self::Differences => "only the rows that differ, or all".to_owned(),
            Self::Examples => "add the sheet's examples".to_owned(),
            Self::Take => "take the column to Work".to_owned(),
            Self::Pick(pick) => pick.name(),
            Self::Mouse => "mouse: click and wheel, on or off".to_owned(),
            Self::Simulate => "simulate the run".to_owned(),
            Self::Undo => "undo the last change".to_owned(),
            Self::Redo => "redo what was undone".to_owned(),
            Self::Plan(action) => plan(action),
            Self::Afford(action) => afford(action),
            Self::Advise(action) => advise(action),
            Self::History(action) => history(action),
            Self::Sheet(action) => match action {
                SheetAction::Row(toward) => toward.of("row of the sheet"),
                SheetAction::Section(toward) => toward.of("section of the sheet"),
            },
            Self::Present(action) => present(action),
            Self::Export => "export the screen to a file".to_owned(),
            Self::CopyAs(form) => format!("copy as {}", form.word()),
            Self::Show(tab) => format!("go to {}", tab.name()),
            Self::Help => "help: the live keys".to_owned(),
            Self::Proof => "proof: where the numbers come from".to_owned(),
            Self::Filter => "filter the models".to_owned(),
            Self::Quit => "quit".to_owned(),
            Self::Suspend => "suspend: back to the shell until fg".to_owned(),
            Self::Digit(_)
            | Self::EraseDigit
            | Self::Accept
            | Self::Advance
            | Self::Copy
            | Self::Palette
            | Self::Type(_)
            | Self::Scroll(_)
            | Self::ScrollEnds(_)
            | Self::Back
            | Self::Settle => return None,
        };
        Some(name)
    }
}

fn plan(action: PlanAction) -> String {
    match action {
        PlanAction::Row(toward) => toward.of("step of the plan"),
        PlanAction::Move(toward) => format!("move the step: {}", toward.way()),
        PlanAction::Models => "models of the step".to_owned(),
        PlanAction::Model(toward) => toward.of("model of the step"),
        PlanAction::Quality(toward) => toward.of("quality of the step"),
        PlanAction::Count(toward) => toward.more_of("images of the step"),
        PlanAction::Dimension(toward) => toward.of("size of the step"),
        PlanAction::Tries(toward) => toward.more_of("tries of the step"),
        PlanAction::Add => "add what Work has in hand to the plan".to_owned(),
        PlanAction::Replace => "replace the step with what Work has in hand".to_owned(),
        PlanAction::Remove => "drop the step".to_owned(),
        PlanAction::Take => "take the step to Work".to_owned(),
        PlanAction::Template(Template::Workflow) => {
            "begin the plan anew: the page's workflow".to_owned()
        }
        PlanAction::Template(Template::Draft) => {
            "begin the plan anew: draft, then what Work has in hand".to_owned()
        }
        PlanAction::WhatIf => "what if: plans near this one".to_owned(),
        PlanAction::Save => "save the plan in a file".to_owned(),
        PlanAction::Open => "open a plan from a file".to_owned(),
    }
}

fn afford(action: AffordAction) -> String {
    match action {
        AffordAction::Row(toward) => toward.of("model of Afford"),
        AffordAction::Quality(toward) => toward.of("quality of Afford"),
        AffordAction::Least(toward) => toward.more_of("images at least"),
        AffordAction::OrBetter => "this quality, or better ones too".to_owned(),
        AffordAction::Bars => "bars of images, or of credits".to_owned(),
        AffordAction::Take => "take the affordable run to Work".to_owned(),
    }
}

fn advise(action: AdviseAction) -> String {
    match action {
        AdviseAction::Row(toward) => toward.of("row of the advice"),
        AdviseAction::Question(toward) => toward.of("question"),
        AdviseAction::To(toward) => toward.of("quality to reach"),
        AdviseAction::Take => "take the advised run to Work".to_owned(),
    }
}

fn present(action: PresentAction) -> String {
    match action {
        PresentAction::Toggle => "present the scenes, or back to the panel".to_owned(),
        PresentAction::Scene(toward) => toward.of("scene"),
        PresentAction::Blank => "blank the screen, or show the scene again".to_owned(),
        PresentAction::Live => "into the live panel with the scene".to_owned(),
        PresentAction::Back => "back to the scene".to_owned(),
        PresentAction::Leave => "leave the presentation".to_owned(),
    }
}

fn history(action: HistoryAction) -> String {
    match action {
        HistoryAction::Row(toward) => toward.of("simulated run"),
        HistoryAction::Take => "take the simulated run to Work".to_owned(),
        HistoryAction::EditImages => "edit the images of the simulated run".to_owned(),
    }
}

impl Toward {
    /// `next model`, `last model`.
    pub(in crate::app) fn of(self, what: &str) -> String {
        match self {
            Self::Previous => format!("previous {what}"),
            Self::Next => format!("next {what}"),
            Self::PageBack => format!("{what}: ten back"),
            Self::PageOn => format!("{what}: ten on"),
            Self::First => format!("first {what}"),
            Self::Last => format!("last {what}"),
            Self::To(place) => format!("{what} {}", u64::from(place) + 1),
        }
    }

    /// `more images`, `fewest images`.
    pub(in crate::app) fn more_of(self, what: &str) -> String {
        match self {
            Self::Previous => format!("fewer {what}"),
            Self::Next => format!("more {what}"),
            Self::PageBack => format!("{what}: ten fewer"),
            Self::PageOn => format!("{what}: ten more"),
            Self::First => format!("fewest {what}"),
            Self::Last => format!("most {what}"),
            Self::To(number) => format!("{what}: {number}"),
        }
    }

    const fn way(self) -> &'static str {
        match self {
            Self::Previous => "back",
            Self::Next => "on",
            Self::PageBack => "ten back",
            Self::PageOn => "ten on",
            Self::First => "to the start",
            Self::Last => "to the end",
            Self::To(_) => "to a place",
        }
    }
}
